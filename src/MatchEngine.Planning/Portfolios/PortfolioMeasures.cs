namespace MatchEngine.Planning.Portfolios;

/// <summary>Measures a choice as people read it.</summary>
internal static class PortfolioMeasures
{
    public static PortfolioPoint Of(PortfolioProblem problem, PortfolioChoice choice)
    {
        int[] counts = new int[problem.Floors.Length];
        foreach (int pair in choice.Pairs)
        {
            counts[problem.Pairs[pair].Country]++;
        }

        long squares = counts.Sum(count => (long)count * count);
        return new PortfolioPoint(
            choice.Pairs.Length,
            choice.Fit / AssignmentTable.Hundredths,
            counts.Count(count => count > 0),
            squares == 0 ? 0 : choice.Pairs.Length * (double)choice.Pairs.Length / squares,
            counts.DefaultIfEmpty(0).Max(),
            choice.FloorsUnmet);
    }
}
