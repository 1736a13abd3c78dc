using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Matching;

/// <summary>What is asked of a <see cref="Matcher"/>, apart from for whom.</summary>
public sealed record SuggestQuery
{
    /// <summary>How many suggestions at most; null: all. Default 10; at least 1.</summary>
    public int? Top { get; init; } = 10;

    /// <summary>Rank by the general rules and those of this theme only; null: by all.</summary>
    public Theme? Theme { get; init; }

    /// <summary>Only partners of this kind.</summary>
    public PartnerKind? Kind { get; init; }

    /// <summary>Only pairings for which rules advise this level.</summary>
    public CooperationLevel? Level { get; init; }

    /// <summary>
    /// <see cref="LinkStatus.New"/>: only pairings without history; <see cref="LinkStatus.Dormant"/>: only those with some;
    /// <see cref="LinkStatus.Persistent"/>: only those active in at least two of the last five years. Null: all.
    /// </summary>
    public LinkStatus? MinHistory { get; init; }

    /// <summary>Only providers of South-South cooperation.</summary>
    public bool SouthSouth { get; init; }

    /// <summary>Opens the gates that read the income group, so that other countries get suggestions too, with a caution.</summary>
    public bool AnyIncome { get; init; }

    /// <summary>Asks who would fund UNIDO's own work there, instead of who works there. Only a ranker can tell the two apart.</summary>
    public bool ForUnido { get; init; }

    /// <summary>Whether each likelihood says what moved it. Leave it out where many suggestions are asked for and nobody reads them one by one.</summary>
    public bool LikelihoodParts { get; init; } = true;

    /// <summary>
    /// Whether the answer lists the pairings that gates closed, each with its reasons. Leave it out on catalogues of very many partners, where
    /// the list would be longer than anybody reads.
    /// </summary>
    public bool ListClosed { get; init; } = true;

    /// <summary>The day that income groups and periods of rules are taken at; null: the catalogue's own date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The language of sentences (<c>en</c>, <c>fr</c>, <c>es</c>, <c>zh</c>, <c>ar</c>, <c>ru</c>); English where there is no translation.</summary>
    public string Language { get; init; } = "en";
}
