using System.Collections.Immutable;

namespace MatchEngine.Comparing;

/// <summary>What a change of rules does to one country.</summary>
public sealed record CountryImpact
{
    /// <summary>ISO3.</summary>
    public required string Country { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Open pairings before.</summary>
    public required int OpenBefore { get; init; }

    /// <summary>Open pairings after.</summary>
    public required int OpenAfter { get; init; }

    /// <summary>Ids of the partners that come into the top, best first.</summary>
    public required ImmutableArray<string> Enter { get; init; }

    /// <summary>Ids of the partners that fall out of the top, best first.</summary>
    public required ImmutableArray<string> Leave { get; init; }

    /// <summary>Every pairing that opens, closes, changes its score or its place; those of the top first.</summary>
    public required ImmutableArray<PairingMove> Moves { get; init; }

    /// <summary>Whether the list of the best changes: who is in it, or in what order.</summary>
    public required bool TopChanges { get; init; }
}
