using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>What is asked of a search for groups.</summary>
public sealed record GroupQuery
{
    /// <summary>The largest group that one programme is thought to serve.</summary>
    public const int MostCountries = 12;

    /// <summary>The smallest group that is looked for.</summary>
    public const int LeastCountries = 3;

    /// <summary>How many groups at most. Default 5; at least 1.</summary>
    public int Top { get; init; } = 5;

    /// <summary>How many partners to name for each group. Default 3; at least 0.</summary>
    public int Partners { get; init; } = 3;

    /// <summary>Only groups that share a need in this theme, ranked for it; null: any.</summary>
    public Theme? Theme { get; init; }

    /// <summary>ISO3 of the countries to look among; null: all of the catalogue.</summary>
    public IReadOnlyCollection<string>? Within { get; init; }

    /// <summary>The day that income groups and periods of rules are taken at; null: the catalogue's own date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The language of names and sentences; English where there is no translation.</summary>
    public string Language { get; init; } = "en";
}
