namespace MatchEngine.Planning.Portfolios;

/// <summary>Checks what callers ask.</summary>
internal static class PortfolioGuard
{
    public static void Check(PortfolioQuery query)
    {
        Require(query.Pairings is null or (>= 1 and <= 10_000), $"A portfolio has 1 to 10,000 pairings; {query.Pairings} is not.");
        Require(query.MostPerCountry is >= 1 and <= 30, $"A country gets 1 to 30 partners at most; {query.MostPerCountry} is not.");
        Require(query.Years is >= 1 and <= 5, $"Years are 1 to 5; {query.Years} is not.");
        Require(query.Crowding is null or (>= 0 and <= 1000), $"Crowding costs 0 to 1000 points; {query.Crowding} is not.");
        Require(query.CurvePoints is >= 2 and <= 30, $"A curve has 2 to 30 points; {query.CurvePoints} is not.");
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new ArgumentException(message);
        }
    }
}
