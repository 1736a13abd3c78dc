using System.Collections.Immutable;
using MatchEngine.Explaining;

namespace MatchEngine.Matching;

/// <summary>The answer to a query for one country, or for one partner.</summary>
public sealed record MatchAnswer
{
    /// <summary>What the answer stands on.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>The country asked for; null in the answer for a partner.</summary>
    public CountryLine? Country { get; init; }

    /// <summary>The partner asked for; null in the answer for a country.</summary>
    public PartnerLine? Partner { get; init; }

    /// <summary>The suggestions, best first.</summary>
    public required ImmutableArray<Suggestion> Suggestions { get; init; }

    /// <summary>How many pairings were open before filters and <see cref="SuggestQuery.Top"/>.</summary>
    public required int Open { get; init; }

    /// <summary>The pairings that a gate closed, by id; empty where <see cref="SuggestQuery.ListClosed"/> is false.</summary>
    public required ImmutableArray<ClosedGate> Closed { get; init; }

    /// <summary>
    /// The gates that speak of the asked side alone and closed it whole: a country that is not middle-income, say. Empty otherwise.
    /// </summary>
    public required ImmutableArray<Remark> ClosedWhole { get; init; }

    /// <summary>What the reader should know about the whole answer: coverage, age of the data.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>Rules that broke on these facts; an error of the rule set, to be reported to its owner.</summary>
    public ImmutableArray<string> Faults { get; init; } = [];
}
