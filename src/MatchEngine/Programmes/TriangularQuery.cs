using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>What is asked of triples for a country.</summary>
public sealed record TriangularQuery
{
    /// <summary>How many triples at most; null: all. Default 10; at least 1.</summary>
    public int? Top { get; init; } = 10;

    /// <summary>Rank by the general rules and those of this theme only; null: by all.</summary>
    public Theme? Theme { get; init; }

    /// <summary>Only triples with this provider: ISO3 of a country.</summary>
    public string? Provider { get; init; }

    /// <summary>Only triples with this funder: id of a partner.</summary>
    public string? Funder { get; init; }

    /// <summary>
    /// Each provider once, with its best funder and the next best as alternatives; otherwise every triple has a line of its own. Has no effect
    /// where <see cref="Provider"/> is given.
    /// </summary>
    public bool BestFunderOnly { get; init; } = true;

    /// <summary>The day that income groups and periods of rules are taken at; null: the catalogue's own date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The language of names and sentences; English where there is no translation.</summary>
    public string Language { get; init; } = "en";
}
