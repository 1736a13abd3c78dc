using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>A group of countries, what they share, and the partners that serve them together, best first.</summary>
public sealed record RegionalAnswer
{
    /// <summary>What the answer stands on: the rules of programmes.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>The rules of pairings beneath it, and the model of the likelihoods.</summary>
    public required Stamp Pairings { get; init; }

    /// <summary>The group.</summary>
    public required GroupLine Group { get; init; }

    /// <summary>The theme that partners were ranked for, or null for all.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The partners, best first; empty where a gate closed the group whole.</summary>
    public required ImmutableArray<RegionalPartner> Partners { get; init; }

    /// <summary>How many partners may serve the group.</summary>
    public required int OpenPartners { get; init; }

    /// <summary>Why the group can have no programme at all; empty otherwise.</summary>
    public required ImmutableArray<Remark> ClosedWhole { get; init; }

    /// <summary>Countries that were asked for and left out, with the gates that closed, by id.</summary>
    public required ImmutableArray<ClosedGate> LeftOutCountries { get; init; }

    /// <summary>Partners that were left out, with the gates that closed, by id.</summary>
    public required ImmutableArray<ClosedGate> LeftOutPartners { get; init; }

    /// <summary>What the reader should know about the whole answer.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>Rules that broke on these facts; an error of the rule set, to be reported to its owner.</summary>
    public ImmutableArray<string> Faults { get; init; } = [];
}
