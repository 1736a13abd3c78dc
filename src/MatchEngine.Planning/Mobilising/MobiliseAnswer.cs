using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Planning.Mobilising;

/// <summary>Who could fill a funding gap together. It is a suggestion, never a decision.</summary>
public sealed record MobiliseAnswer
{
    /// <summary>What the pairings stand on.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>The rules of programmes that were applied.</summary>
    public required ProgrammeStamp Programme { get; init; }

    /// <summary>The country.</summary>
    public required CountryLine Country { get; init; }

    /// <summary>The gap, US dollars.</summary>
    public required double GapUsd { get; init; }

    /// <summary>The theme, or null for the seven industrial ones together.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The years to fill it in.</summary>
    public required int Years { get; init; }

    /// <summary>The probability asked for, 0..1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The fewest partners that reach the gap with that probability: first the best consortium, then the next best of its size. Empty where none does.</summary>
    public required ImmutableArray<Consortium> Consortia { get; init; }

    /// <summary>What the best consortium of each size reaches, from one partner on.</summary>
    public required ImmutableArray<SizeReach> Sizes { get; init; }

    /// <summary>What all partners that could be counted reach together; null where there is none.</summary>
    public TotalReach? Together { get; init; }

    /// <summary>Every partner that could be counted, the largest expected amount first.</summary>
    public required ImmutableArray<Contributor> Contributors { get; init; }

    /// <summary>Open partners that were not counted, each with the rule that says why, by id.</summary>
    public required ImmutableArray<ClosedGate> NotCounted { get; init; }

    /// <summary>Gates that closed the country for every partner; empty otherwise.</summary>
    public required ImmutableArray<Remark> ClosedWhole { get; init; }

    /// <summary>How exact the answer is.</summary>
    public required SearchReport Search { get; init; }

    /// <summary>What is assumed, and what the data leave out.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>Rules that broke; an error of a rule set, to be reported to its owner.</summary>
    public ImmutableArray<string> Faults { get; init; } = [];
}
