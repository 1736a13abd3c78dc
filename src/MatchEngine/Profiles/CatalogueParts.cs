using System.Collections.Immutable;

namespace MatchEngine.Profiles;

/// <summary>What a <see cref="Catalogue"/> is made from.</summary>
public sealed record CatalogueParts
{
    /// <summary>What it is made of and how old it is.</summary>
    public required CatalogueInfo Info { get; init; }

    /// <summary>What the indicators measure, in ordinal order of key.</summary>
    public ImmutableArray<IndicatorDefinition> Indicators { get; init; } = [];

    /// <summary>Countries, in ordinal order of ISO3.</summary>
    public required ImmutableArray<CountryProfile> Countries { get; init; }

    /// <summary>Partners, in ordinal order of id.</summary>
    public required ImmutableArray<PartnerProfile> Partners { get; init; }

    /// <summary>All portfolios together, or null.</summary>
    public Portfolio? World { get; init; }

    /// <summary>Flows, in the order of country, partner, channel, theme and year, each at most once.</summary>
    public ImmutableArray<Flow> Flows { get; init; } = [];

    /// <summary>Receipts, in the order of country, theme and year.</summary>
    public ImmutableArray<SectorReceipt> Receipts { get; init; } = [];

    /// <summary>Ties, in the ordinal order of origin, then destination.</summary>
    public ImmutableArray<Tie> Ties { get; init; } = [];
}
