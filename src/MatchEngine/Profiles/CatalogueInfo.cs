using System.Collections.Immutable;

namespace MatchEngine.Profiles;

/// <summary>What a catalogue is made of and how old it is.</summary>
public sealed record CatalogueInfo
{
    /// <summary>The name of the catalogue.</summary>
    public required string Id { get; init; }

    /// <summary>The day on which everything in it was known; the run date of a query that names none.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The last year of its flows.</summary>
    public required int FlowsEnd { get; init; }

    /// <summary>The year whose knowledge it was cut to, or null where everything known went in.</summary>
    public int? AsOf { get; init; }

    /// <summary>SHA-256 of its canonical bytes, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Where it comes from.</summary>
    public ImmutableArray<DataSource> Sources { get; init; } = [];
}
