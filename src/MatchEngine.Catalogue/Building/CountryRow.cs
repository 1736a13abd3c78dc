using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>One economy, as the files give it.</summary>
internal sealed record CountryRow
{
    public required string Iso3 { get; init; }

    public required string Iso2 { get; init; }

    public string? M49 { get; init; }

    public required LocalizedName Names { get; init; }

    /// <summary>The World Bank's name, which can differ.</summary>
    public required string BankName { get; init; }

    public string? Region { get; init; }

    public string? Continent { get; init; }

    public string? SubRegion { get; init; }

    public bool? Landlocked { get; init; }

    public ImmutableArray<string> Languages { get; init; } = [];

    public ImmutableArray<string> Borders { get; init; } = [];

    public bool? Fragile { get; init; }

    public string? DacCode { get; init; }

    /// <summary>The group of the DAC list of 2021; empty text where the country is not on it.</summary>
    public required string DacListGroup { get; init; }

    public FlowCoverage Coverage { get; set; } = FlowCoverage.None;

    /// <summary>By data year, ascending; gaps after the first year are published as unclassified.</summary>
    public List<IncomeGroupYear> IncomeGroups { get; } = [];
}
