using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>What is asked of partners for a group of countries.</summary>
public sealed record RegionalQuery
{
    /// <summary>How many partners at most; null: all. Default 10; at least 1.</summary>
    public int? Top { get; init; } = 10;

    /// <summary>Rank by the general rules and those of this theme only; null: by all.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The name of the group, where its countries were named by a region; null: the names of its countries.</summary>
    public string? Name { get; init; }

    /// <summary>The day that income groups and periods of rules are taken at; null: the catalogue's own date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The language of names and sentences; English where there is no translation.</summary>
    public string Language { get; init; } = "en";
}
