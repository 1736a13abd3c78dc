using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Programmes;

/// <summary>A group of countries as an answer names it, with what its rules say.</summary>
public sealed record GroupLine
{
    /// <summary>A region, or the names of its countries.</summary>
    public required string Name { get; init; }

    /// <summary>Its countries, by ISO3.</summary>
    public required ImmutableArray<CountryLine> Countries { get; init; }

    /// <summary>The World Bank region of all of them, or null.</summary>
    public string? Region { get; init; }

    /// <summary>The UN M49 sub-region of all of them, or null.</summary>
    public string? SubRegion { get; init; }

    /// <summary>Points that are sure, under the theme asked for.</summary>
    public required double Score { get; init; }

    /// <summary>Points if every missing fact came out in favour.</summary>
    public required double ScoreHigh { get; init; }

    /// <summary>The needs that it shares, strongest first.</summary>
    public required ImmutableArray<SharedNeed> SharedNeeds { get; init; }

    /// <summary>Why: one reason for each score rule that is met; their points sum to the score.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>The levels that rules advise.</summary>
    public required ImmutableArray<CooperationLevel> Levels { get; init; }

    /// <summary>The modalities that rules advise.</summary>
    public required ImmutableArray<Modality> Modalities { get; init; }

    /// <summary>What to be careful about.</summary>
    public required ImmutableArray<Remark> Cautions { get; init; }

    /// <summary>What to do next.</summary>
    public required ImmutableArray<Remark> NextSteps { get; init; }

    /// <summary>Which missing facts widen the interval most.</summary>
    public required ImmutableArray<MissingFact> Missing { get; init; }
}
