using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Hosting.Http.Documents;

/// <summary>A row of the matrix: a country against every partner, each list in the order of the partners. A list has null where there is nothing to say.</summary>
internal sealed record MatrixCountry
{
    /// <summary>ISO3.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The code of its income group, or null.</summary>
    public string? IncomeGroup { get; init; }

    /// <summary>The World Bank's region, or null.</summary>
    public string? Region { get; init; }

    /// <summary>Place among the country's open pairings, from 1; null for a closed one.</summary>
    public required ImmutableArray<int?> Rank { get; init; }

    /// <summary>Points that are sure; null for a closed pairing.</summary>
    public required ImmutableArray<double?> Score { get; init; }

    /// <summary>Points if every missing fact came out in favour; null for a closed pairing.</summary>
    public required ImmutableArray<double?> ScoreHigh { get; init; }

    /// <summary>The part of the country's open pairings that are less likely, 0..1; null for a closed pairing and where history cannot speak.</summary>
    public required ImmutableArray<double?> Percentile { get; init; }

    /// <summary>What the record says; null for a closed pairing and where no record can speak.</summary>
    public required ImmutableArray<LinkStatus?> Link { get; init; }

    /// <summary>The rules that closed a pairing; null for an open one.</summary>
    public required ImmutableArray<ImmutableArray<string>?> Closed { get; init; }
}
