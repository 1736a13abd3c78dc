using System.Collections.Immutable;

namespace MatchEngine.Planning.Portfolios;

/// <summary>A set of pairings, proven to be the best for its prices.</summary>
/// <param name="Pairs">Indices into the problem's pairs, ascending.</param>
/// <param name="Fit">The sum of their fits, hundredths of a point.</param>
/// <param name="Crowding">How many pairs of partners meet in a country: 0 where no country has two.</param>
/// <param name="FloorsUnmet">How many partners are missing below the floors, all countries together.</param>
/// <param name="Bound">
/// What the dual of the network says that fit less crowding, at the prices, cannot exceed in any choice of as many pairings that meets as much
/// of the floors.
/// </param>
internal sealed record PortfolioChoice(ImmutableArray<int> Pairs, long Fit, long Crowding, int FloorsUnmet, long Bound = 0);
