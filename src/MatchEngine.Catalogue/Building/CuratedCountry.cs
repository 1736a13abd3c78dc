namespace MatchEngine.Catalogue.Building;

/// <summary>What was added by hand to one country.</summary>
internal sealed record CuratedCountry
{
    /// <summary>The name to show in English, where the data's is not the United Nations' own.</summary>
    public string? Name { get; init; }

    public List<string> Aliases { get; set; } = [];

    /// <summary>Names out of use, with the year from which they are.</summary>
    public Dictionary<string, int> Formerly { get; set; } = [];

    /// <summary>The year from which the country is no longer on the list of least developed countries, where that is after the data's list.</summary>
    public int? LeftLeastDeveloped { get; init; }

    /// <summary>Where the entry's words come from.</summary>
    public string? Source { get; init; }
}
