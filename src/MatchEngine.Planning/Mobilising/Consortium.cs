using System.Collections.Immutable;
using MatchEngine.Explaining;

namespace MatchEngine.Planning.Mobilising;

/// <summary>Partners that fill a gap together.</summary>
public sealed record Consortium
{
    /// <summary>Place in the answer, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The members, the one that the consortium can least do without first.</summary>
    public required ImmutableArray<ConsortiumMember> Members { get; init; }

    /// <summary>The probability of reaching the gap with every amount rounded down, 0..1: it is at least this.</summary>
    public required double Probability { get; init; }

    /// <summary>The same with every amount rounded up: it is at most this.</summary>
    public required double ProbabilityHigh { get; init; }

    /// <summary>The points of its members for the country and the theme, and of the consortium as such.</summary>
    public required double Score { get; init; }

    /// <summary>Why these together.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>What to be careful about.</summary>
    public required ImmutableArray<Remark> Cautions { get; init; }

    /// <summary>What to do next.</summary>
    public required ImmutableArray<Remark> NextSteps { get; init; }
}
