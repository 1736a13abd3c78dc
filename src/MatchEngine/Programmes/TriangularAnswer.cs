using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>Triples of a Southern provider, a funder and a country, best first.</summary>
public sealed record TriangularAnswer
{
    /// <summary>What the answer stands on: the rules of programmes.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>The rules of pairings beneath it, and the model of the likelihoods.</summary>
    public required Stamp Pairings { get; init; }

    /// <summary>The country.</summary>
    public required CountryLine Country { get; init; }

    /// <summary>The theme that triples were ranked for, or null for all.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The triples, best first.</summary>
    public required ImmutableArray<Triple> Triples { get; init; }

    /// <summary>How many countries may be providers.</summary>
    public required int OpenProviders { get; init; }

    /// <summary>How many partners may be funders.</summary>
    public required int OpenFunders { get; init; }

    /// <summary>Pairs of provider and funder that were looked at one by one; a bound shows that no other could be better.</summary>
    public required int Examined { get; init; }

    /// <summary>Why the country can have no triple at all; empty otherwise.</summary>
    public required ImmutableArray<Remark> ClosedWhole { get; init; }

    /// <summary>Countries that a gate closed as providers, by id.</summary>
    public required ImmutableArray<ClosedGate> ClosedProviders { get; init; }

    /// <summary>Partners that a gate closed as funders, by id.</summary>
    public required ImmutableArray<ClosedGate> ClosedFunders { get; init; }

    /// <summary>What the reader should know about the whole answer.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>Rules that broke on these facts; an error of the rule set, to be reported to its owner.</summary>
    public ImmutableArray<string> Faults { get; init; } = [];
}
