using System.Collections.Immutable;
using MatchEngine.Matching;

namespace MatchEngine.Comparing;

/// <summary>Why a country's answer is not what it was.</summary>
public sealed record ChangeReport
{
    /// <summary>The earlier answer, made again: all open pairings.</summary>
    public required MatchAnswer Before { get; init; }

    /// <summary>The later answer: all open pairings.</summary>
    public required MatchAnswer After { get; init; }

    /// <summary>The causes that differ, in order, with what each did.</summary>
    public required ImmutableArray<ChangeStep> Steps { get; init; }

    /// <summary>The pairings whose place, score or interval differ in the end, by the better of their places, then by partner.</summary>
    public required ImmutableArray<PairingChange> Pairings { get; init; }
}
