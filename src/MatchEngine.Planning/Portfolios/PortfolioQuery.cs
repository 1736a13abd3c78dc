namespace MatchEngine.Planning.Portfolios;

/// <summary>What is asked of <see cref="Planner.Portfolio"/>.</summary>
public sealed record PortfolioQuery
{
    /// <summary>Only countries of a region: a World Bank region, a continent or a sub-region of the catalogue, case ignored; null: all.</summary>
    public string? Region { get; init; }

    /// <summary>The day that income groups and rules are taken at; null: the catalogue's own date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How many pairings are taken up in all; null: three a country. At least 1.</summary>
    public int? Pairings { get; init; }

    /// <summary>How many partners a country gets at most, 1 to 30. Default 10.</summary>
    public int MostPerCountry { get; init; } = 10;

    /// <summary>The length of the spells in which capacities are counted, years, 1 to 5. Default 3.</summary>
    public int Years { get; init; } = 3;

    /// <summary>
    /// By how many points more a country's next partner must be worth for each one that it has before; 0 or more, larger spreads more.
    /// Null: what the rules say.
    /// </summary>
    public double? Crowding { get; init; }

    /// <summary>How many points of the trade-off are told, 2 to 30. Default 9.</summary>
    public int CurvePoints { get; init; } = 9;

    /// <summary>The language of names and sentences; English where there is no translation.</summary>
    public string Language { get; init; } = "en";
}
