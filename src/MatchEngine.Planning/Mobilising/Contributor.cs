using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Planning.Giving;
using MatchEngine.Planning.Sums;

namespace MatchEngine.Planning.Mobilising;

/// <summary>What a partner may bring, and why it may be asked.</summary>
public sealed record Contributor
{
    /// <summary>The partner.</summary>
    public required PartnerLine Partner { get; init; }

    /// <summary>What the record says of it and the country.</summary>
    public required LinkLine Link { get; init; }

    /// <summary>The points of the pairing for the theme, and of the partner as a contributor.</summary>
    public required double Score { get; init; }

    /// <summary>In what part of cases like this one it added anything, 0..1.</summary>
    public required double Acts { get; init; }

    /// <summary>What it added when it did, US dollars: a quarter of such cases lie below.</summary>
    public required double LowUsd { get; init; }

    /// <summary>Half of such cases lie below.</summary>
    public required double MedianUsd { get; init; }

    /// <summary>Three quarters of such cases lie below.</summary>
    public required double HighUsd { get; init; }

    /// <summary>What it adds on average, cases without anything included, US dollars.</summary>
    public required double MeanUsd { get; init; }

    /// <summary>What the estimate stands on.</summary>
    public required GivingBasis Basis { get; init; }

    /// <summary>Why the pairing, strongest first.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>Why as a contributor, strongest first.</summary>
    public required ImmutableArray<Reason> ContributorReasons { get; init; }

    /// <summary>What to be careful about.</summary>
    public required ImmutableArray<Remark> Cautions { get; init; }

    /// <summary>What to do next.</summary>
    public required ImmutableArray<Remark> NextSteps { get; init; }

    /// <summary>The whole distribution of what it may add, US dollars.</summary>
    internal SizeDistribution Amount { get; init; } = SizeDistribution.Of([(0, 1)]);

    /// <summary>Its kind, home and duties, as rules about consortia read them.</summary>
    internal MemberTraits Traits { get; init; } = new(null, false);
}
