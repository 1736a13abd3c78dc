namespace MatchEngine.Catalogue.Building;

/// <summary>A mandate added by hand, dated by country so that it can be read as of a year.</summary>
internal sealed record CuratedMandate
{
    /// <summary>Where it comes from, in words.</summary>
    public required string Source { get; init; }

    /// <summary>The year from which it holds as written.</summary>
    public required int Year { get; init; }

    /// <summary>ISO3 codes, separated by spaces.</summary>
    public string? Serves { get; init; }

    /// <summary>Countries that came later, with the year.</summary>
    public Dictionary<string, int> Joined { get; set; } = [];

    /// <summary>Countries that left, with the first year without them.</summary>
    public Dictionary<string, int> Left { get; set; } = [];

    /// <summary>ISO3 codes, separated by spaces.</summary>
    public string? Excludes { get; init; }

    public List<string>? Themes { get; init; }

    public bool? OnlyOdaEligible { get; init; }

    public bool? OnlyLeastDeveloped { get; init; }
}
