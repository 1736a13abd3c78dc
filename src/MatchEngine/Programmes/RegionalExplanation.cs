using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;

namespace MatchEngine.Programmes;

/// <summary>Why a partner is where it is for a group of countries: every rule of the group and of the partner, met or not.</summary>
public sealed record RegionalExplanation
{
    /// <summary>What the answer stands on: the rules of programmes.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>The rules of pairings beneath it.</summary>
    public required Stamp Pairings { get; init; }

    /// <summary>The group.</summary>
    public required GroupLine Group { get; init; }

    /// <summary>The partner; its rank is 0 where a gate of the group or of the partner closed.</summary>
    public required RegionalPartner Partner { get; init; }

    /// <summary>Whether every gate is open, or cannot tell.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>The gates that closed: of the group, then of the partner.</summary>
    public required ImmutableArray<Remark> Closed { get; init; }

    /// <summary>Countries that were asked for and left out, with the gates that closed, by id.</summary>
    public required ImmutableArray<ClosedGate> LeftOutCountries { get; init; }

    /// <summary>Every rule of the group, then of the partner, each by kind and id; derivations last.</summary>
    public required ImmutableArray<RuleReport> Rules { get; init; }
}
