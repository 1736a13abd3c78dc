using System.Collections.Immutable;

namespace MatchEngine.Profiles;

/// <summary>One World Bank economy: who it is, what it is like, what is known of it and from when.</summary>
public sealed record CountryProfile
{
    /// <summary>ISO 3166 alpha-3 code, the id of a country everywhere.</summary>
    public required string Iso3 { get; init; }

    /// <summary>ISO 3166 alpha-2 code.</summary>
    public required string Iso2 { get; init; }

    /// <summary>UN M49 code, three digits.</summary>
    public string? M49 { get; init; }

    /// <summary>Names in the six UN languages.</summary>
    public required LocalizedName Names { get; init; }

    /// <summary>Other names that still resolve to this country.</summary>
    public ImmutableArray<CountryAlias> Aliases { get; init; } = [];

    /// <summary>OECD DAC recipient code, or null.</summary>
    public string? DacCode { get; init; }

    /// <summary>The World Bank's region, and the year of that list (the Bank moves countries).</summary>
    public Sourced<string>? Region { get; init; }

    /// <summary>UN M49 region: Africa, Americas, Asia, Europe, Oceania.</summary>
    public string? Continent { get; init; }

    /// <summary>UN M49 sub-region.</summary>
    public string? SubRegion { get; init; }

    /// <summary>Without a coast.</summary>
    public bool? Landlocked { get; init; }

    /// <summary>ISO 639-3 codes of official languages.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>ISO3 of land neighbours.</summary>
    public ImmutableArray<string> Borders { get; init; } = [];

    /// <summary>Income groups by data year, oldest first; a year without a row is unknown.</summary>
    public ImmutableArray<IncomeGroupYear> IncomeGroups { get; init; } = [];

    /// <summary>On the United Nations' list of least developed countries.</summary>
    public Sourced<bool>? LeastDeveloped { get; init; }

    /// <summary>On the DAC list of recipients of official development assistance.</summary>
    public Sourced<bool>? OdaEligible { get; init; }

    /// <summary>On the World Bank's list of fragile and conflict-affected situations.</summary>
    public Sourced<bool>? Fragile { get; init; }

    /// <summary>Indicators, by key in ordinal order; an indicator without a value has no entry.</summary>
    public ImmutableArray<IndicatorValue> Indicators { get; init; } = [];

    /// <summary>Whether sector flows can speak about the country.</summary>
    public FlowCoverage Coverage { get; init; } = FlowCoverage.None;

    /// <summary>The indicator with a key, or null.</summary>
    public IndicatorValue? Indicator(string key)
    {
        foreach (IndicatorValue indicator in Indicators)
        {
            if (indicator.Key == key)
            {
                return indicator;
            }
        }

        return null;
    }

    /// <summary>The income group in force on a day, with its data year; null where no group is known for that day.</summary>
    public IncomeGroupYear? IncomeGroupOn(DateOnly day)
    {
        for (int i = IncomeGroups.Length - 1; i >= 0; i--)
        {
            if (IncomeGroups[i].InForceFrom <= day)
            {
                return IncomeGroups[i];
            }
        }

        return null;
    }
}
