using System.Collections.Immutable;

namespace MatchEngine.Catalogue.Building;

/// <summary>One partner, as the files give it: identity alone, never their totals.</summary>
internal sealed record PartnerRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Class { get; init; }

    public string? Iso3 { get; init; }

    public string? DacCode { get; init; }

    public bool DacMember { get; init; }

    public bool SouthSouth { get; init; }

    public ImmutableArray<string> IatiIds { get; init; } = [];
}
