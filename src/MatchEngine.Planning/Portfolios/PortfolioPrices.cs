namespace MatchEngine.Planning.Portfolios;

/// <summary>How total fit and spread are weighed against each other.</summary>
/// <param name="Fit">What a hundredth of a point is worth.</param>
/// <param name="Crowding">What a country's partner costs for each one that the country has before it.</param>
internal readonly record struct PortfolioPrices(long Fit, long Crowding);
