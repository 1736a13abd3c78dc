using MatchEngine.Planning.Portfolios;

namespace MatchEngine.Console.Output;

/// <summary>The points of a trade-off as they are shown.</summary>
internal static class PortfolioCurve
{
    private const string Levels = "▁▂▃▄▅▆▇█";

    /// <summary>The curve with the chosen point in its place.</summary>
    public static IReadOnlyList<PortfolioPoint> WithChosen(PortfolioAnswer answer) =>
        [.. answer.Curve.Append(answer.Chosen).Distinct().OrderByDescending(point => point.Fit).ThenBy(point => point.Spread)];

    /// <summary>A line of signs that rise and fall with values: lowest and highest fill the height.</summary>
    public static string Sparkline(IReadOnlyList<double> values)
    {
        double low = values.Min();
        double range = values.Max() - low;
        return string.Concat(values.Select(value => Levels[range == 0 ? Levels.Length - 1 : (int)Math.Round((value - low) / range * (Levels.Length - 1))]));
    }
}
