namespace MatchEngine.Catalogue.Building;

/// <summary>What was added by hand to one partner.</summary>
internal sealed record CuratedPartner
{
    /// <summary>The name to show, where the data's is short or bears its abbreviation.</summary>
    public string? Name { get; init; }

    /// <summary>A kind's code, where the data's class does not decide it.</summary>
    public string? Kind { get; init; }

    public bool UnSystem { get; init; }

    public bool EmergingLed { get; init; }

    public string? Home { get; init; }

    /// <summary>The year in which it joined the DAC, where it is one of the catalogue's years.</summary>
    public int? DacSince { get; init; }

    public List<string> Aliases { get; set; } = [];

    /// <summary>Names out of use, with the year from which they are.</summary>
    public Dictionary<string, int> Formerly { get; set; } = [];

    public CuratedMandate? Mandate { get; init; }

    /// <summary>Where the entry's words come from.</summary>
    public string? Source { get; init; }
}
