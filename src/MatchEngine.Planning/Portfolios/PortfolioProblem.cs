using System.Collections.Immutable;

namespace MatchEngine.Planning.Portfolios;

/// <summary>Which pairings to take up, where partners and countries can take on only so many.</summary>
/// <param name="Capacities">How many countries each partner can take on.</param>
/// <param name="Floors">How many partners each country should have before others get more.</param>
/// <param name="MostPerCountry">How many partners a country gets at most.</param>
/// <param name="Pairings">How many pairings are taken up in all.</param>
/// <param name="Pairs">Those that may be, in the order of country, then partner; each at most once.</param>
internal sealed record PortfolioProblem(
    ImmutableArray<int> Capacities, ImmutableArray<int> Floors, int MostPerCountry, int Pairings, ImmutableArray<PortfolioPair> Pairs);
