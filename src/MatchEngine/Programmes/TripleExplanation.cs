using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;

namespace MatchEngine.Programmes;

/// <summary>Why a triple is where it is: every rule of its four stages, met or not.</summary>
public sealed record TripleExplanation
{
    /// <summary>What the answer stands on: the rules of programmes.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>The rules of pairings beneath it.</summary>
    public required Stamp Pairings { get; init; }

    /// <summary>The country.</summary>
    public required CountryLine Country { get; init; }

    /// <summary>Whether every gate is open, or cannot tell.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>The gates that closed: of the country, the provider, the funder, then of all three.</summary>
    public required ImmutableArray<Remark> Closed { get; init; }

    /// <summary>The triple; its rank is 0: a place is told by an answer over all triples.</summary>
    public required Triple Triple { get; init; }

    /// <summary>Every rule, by stage, each stage by kind and id; derivations last.</summary>
    public required ImmutableArray<RuleReport> Rules { get; init; }
}
