namespace MatchEngine.Planning.Portfolios;

/// <summary>Checks what callers ask.</summary>
internal static class PortfolioGuard
{
    public static void Check(PortfolioQuery query)
    {
        QueryGuard.Require(query.Pairings is null or (>= 1 and <= 10_000), $"A portfolio has 1 to 10,000 pairings; {query.Pairings} is not.");
        QueryGuard.Require(query.MostPerCountry is >= 1 and <= 30, $"A country gets 1 to 30 partners at most; {query.MostPerCountry} is not.");
        QueryGuard.Require(query.Years is >= 1 and <= 5, $"Years are 1 to 5; {query.Years} is not.");
        QueryGuard.Require(query.Crowding is null or (>= 0 and <= 1000), $"Crowding costs 0 to 1000 points; {query.Crowding} is not.");
        QueryGuard.Require(query.CurvePoints is >= 2 and <= 30, $"A curve has 2 to 30 points; {query.CurvePoints} is not.");
    }
}
