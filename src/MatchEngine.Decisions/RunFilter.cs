namespace MatchEngine.Decisions;

/// <summary>Which runs are asked for; a member that is null asks nothing.</summary>
public sealed record RunFilter
{
    /// <summary>The run with this number.</summary>
    public long? Id { get; init; }

    /// <summary>Those of this country, by ISO3.</summary>
    public string? Country { get; init; }

    /// <summary>Only those that asked for a country's partners.</summary>
    public bool OfCountriesOnly { get; init; }
}
