using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;

namespace MatchEngine.Planning.Portfolios;

/// <summary>A country of a portfolio.</summary>
public sealed record PortfolioCountry
{
    /// <summary>The country.</summary>
    public required CountryLine Country { get; init; }

    /// <summary>Its partners, most points first.</summary>
    public required ImmutableArray<PortfolioPairing> Pairings { get; init; }

    /// <summary>How many partners are kept for it before others get more.</summary>
    public required int Floor { get; init; }

    /// <summary>Why; empty without a floor.</summary>
    public required ImmutableArray<Reason> FloorReasons { get; init; }

    /// <summary>How many partners are open for it and have a known capacity.</summary>
    public required int Open { get; init; }
}
