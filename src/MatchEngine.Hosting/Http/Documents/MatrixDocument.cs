using System.Collections.Immutable;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Hosting.Http.Documents;

/// <summary>Every middle-income country against every partner, without reasons: for a picture of the whole.</summary>
internal sealed record MatrixDocument
{
    /// <summary>What the answer stands on.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>The theme that it was ranked for, or null for all.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The columns, by id.</summary>
    public required ImmutableArray<MatrixPartner> Partners { get; init; }

    /// <summary>The rows, by id.</summary>
    public required ImmutableArray<MatrixCountry> Countries { get; init; }
}
