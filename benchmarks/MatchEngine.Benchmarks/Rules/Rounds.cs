using MatchEngine.Columns;

namespace MatchEngine.Benchmarks.Rules;

/// <summary>One round over countries, each with its ten best partners: what a loop by hand, delegates and columns are timed at alike.</summary>
internal static class Rounds
{
    /// <summary>A round of something that fills the scores of a country: a loop by hand, or delegates.</summary>
    public static double Of(Action<int, double[]> run, IEnumerable<int> countries, double[] scores)
    {
        double sum = 0;
        foreach (int country in countries)
        {
            run(country, scores);
            sum += SyntheticCase.TopTen(scores);
        }

        return sum;
    }

    /// <summary>A round through columns.</summary>
    public static double Of(ColumnRun columns, ColumnTable table, IEnumerable<int> countries)
    {
        double sum = 0;
        foreach (int country in countries)
        {
            PairingScores scores = columns.Over(country, CancellationToken.None);
            sum += scores.Top(10).Sum(pairing => pairing.Key);
            table.Pool.ReturnSums(scores.Low);
        }

        return sum;
    }
}
