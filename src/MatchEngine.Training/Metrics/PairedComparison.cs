namespace MatchEngine.Training.Metrics;

/// <summary>Two rankings of the same queries, compared query by query.</summary>
/// <param name="Metric">The metric's name.</param>
/// <param name="Difference">Mean of first less second, with its interval.</param>
/// <param name="Wins">Queries in which the first is better.</param>
/// <param name="Ties">Queries in which both are the same.</param>
/// <param name="Losses">Queries in which the second is better.</param>
/// <param name="ShareAbove">Share of the resamples in which the first is better.</param>
public sealed record PairedComparison(string Metric, Interval Difference, int Wins, int Ties, int Losses, double ShareAbove)
{
    /// <summary>Whether the interval is clear of zero on either side.</summary>
    public bool IsClear => Difference.Low > 0 || Difference.High < 0;
}
