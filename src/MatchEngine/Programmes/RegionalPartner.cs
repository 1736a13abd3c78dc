using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Programmes;

/// <summary>A partner that may serve a group of countries. It is a suggestion, never a decision.</summary>
public sealed record RegionalPartner
{
    /// <summary>Place among the partners of the group, from 1; 0 for one that a gate closed.</summary>
    public required int Rank { get; init; }

    /// <summary>The partner.</summary>
    public required PartnerLine Partner { get; init; }

    /// <summary>Points that are sure.</summary>
    public required double Score { get; init; }

    /// <summary>Points if every missing fact came out in favour.</summary>
    public required double ScoreHigh { get; init; }

    /// <summary>ISO3 of the countries that it may work in.</summary>
    public required ImmutableArray<string> Open { get; init; }

    /// <summary>ISO3 of the countries that it works in steadily.</summary>
    public required ImmutableArray<string> Active { get; init; }

    /// <summary>ISO3 of the countries that it is closed for.</summary>
    public required ImmutableArray<string> LeftOut { get; init; }

    /// <summary>The shared needs that it works on, strongest first.</summary>
    public required ImmutableArray<Theme> Themes { get; init; }

    /// <summary>Modalities that the rules of pairings advise for at least half of the countries that it is open for.</summary>
    public required ImmutableArray<Modality> Modalities { get; init; }

    /// <summary>Tags of the rules that are met.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>Why: one reason for each score rule that is met, strongest first; their points sum to the score.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>What to be careful about.</summary>
    public required ImmutableArray<Remark> Cautions { get; init; }

    /// <summary>What to do next.</summary>
    public required ImmutableArray<Remark> NextSteps { get; init; }

    /// <summary>Which missing facts widen the interval most.</summary>
    public required ImmutableArray<MissingFact> Missing { get; init; }

    /// <summary>
    /// The reasons to show where there is room for a few: the strongest of each family of rules first, as <see cref="Suggestion.TopReasons"/>.
    /// </summary>
    /// <param name="count">How many at most.</param>
    public IEnumerable<Reason> TopReasons(int count)
    {
        Reason[] leaders = [.. Reasons.DistinctBy(reason => reason.Rule.Split('-')[0])];
        return leaders.Concat(Reasons.Except(leaders)).Take(count);
    }
}
