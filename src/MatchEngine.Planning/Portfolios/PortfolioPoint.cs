namespace MatchEngine.Planning.Portfolios;

/// <summary>A point of the trade-off between total fit and spread.</summary>
/// <param name="Pairings">How many pairings it takes up.</param>
/// <param name="Fit">The sum of their points.</param>
/// <param name="CountriesServed">How many countries get a partner.</param>
/// <param name="Spread">Over how many countries the pairings would be spread if each had as many: 1 where one has all.</param>
/// <param name="MostInOne">How many partners the country with most gets.</param>
/// <param name="FloorsUnmet">How many places kept for countries stay empty.</param>
public sealed record PortfolioPoint(int Pairings, double Fit, int CountriesServed, double Spread, int MostInOne, int FloorsUnmet);
