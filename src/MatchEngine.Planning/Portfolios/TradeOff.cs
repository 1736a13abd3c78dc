using System.Collections.Immutable;

namespace MatchEngine.Planning.Portfolios;

/// <summary>
/// The trade-off between total fit and spread: choices of which none has both more fit and less crowding than another. Each is the best for
/// some prices; between the two ends, the widest step is halved first.
/// </summary>
internal static class TradeOff
{
    /// <summary>Choices from most fit to most spread, each at most once.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="most">How many at most, from 2.</param>
    /// <param name="step">Told after each solution.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static ImmutableArray<PortfolioChoice> Curve(PortfolioProblem problem, int most, Action step, CancellationToken cancellation)
    {
        PortfolioChoice fittest = Solve(MostFit(problem));
        PortfolioChoice widest = Solve(MostSpread(problem));
        List<PortfolioChoice> curve = Same(fittest, widest) ? [fittest] : [fittest, widest];
        HashSet<(long, long)> whole = [];
        while (curve.Count < most && Widest(curve, whole) is { } place)
        {
            PortfolioChoice left = curve[place];
            PortfolioChoice right = curve[place + 1];
            PortfolioChoice between = Solve(new PortfolioPrices(left.Crowding - right.Crowding, left.Fit - right.Fit));
            if (Same(between, left) || Same(between, right) || between.Fit >= left.Fit || between.Fit <= right.Fit)
            {
                whole.Add((left.Fit, right.Fit));
            }
            else
            {
                curve.Insert(place + 1, between);
            }
        }

        return [.. curve];

        PortfolioChoice Solve(PortfolioPrices prices)
        {
            cancellation.ThrowIfCancellationRequested();
            PortfolioChoice choice = PortfolioSolver.Solve(problem, prices);
            step();
            return choice;
        }
    }

    /// <summary>Fit first; crowding decides between equals.</summary>
    private static PortfolioPrices MostFit(PortfolioProblem problem) => new((problem.Pairings * (long)problem.MostPerCountry) + 1, 1);

    /// <summary>Spread first; fit decides between equals.</summary>
    private static PortfolioPrices MostSpread(PortfolioProblem problem) =>
        new(1, (problem.Pairings * (problem.Pairs.IsEmpty ? 0 : problem.Pairs.Max(pair => pair.Fit))) + 1);

    private static bool Same(PortfolioChoice left, PortfolioChoice right) => left.Fit == right.Fit && left.Crowding == right.Crowding;

    /// <summary>The place of the step that spans most, of those not known to be whole; the first among equals.</summary>
    private static int? Widest(List<PortfolioChoice> curve, HashSet<(long Left, long Right)> whole)
    {
        double fit = Math.Max(curve[0].Fit - curve[^1].Fit, 1);
        double crowding = Math.Max(curve[0].Crowding - curve[^1].Crowding, 1);
        return Enumerable.Range(0, curve.Count - 1)
            .Where(place => !whole.Contains((curve[place].Fit, curve[place + 1].Fit)))
            .OrderByDescending(place =>
                ((curve[place].Fit - curve[place + 1].Fit) / fit) + ((curve[place].Crowding - curve[place + 1].Crowding) / crowding))
            .Select(place => (int?)place)
            .FirstOrDefault();
    }
}
