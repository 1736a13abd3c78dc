using MatchEngine.Training.Learning;

namespace MatchEngine.Benchmarks.Ranking;

/// <summary>A ranking the size of the reference data: 3,000 rows in 200 queries, 300 features, three quarters of the values zero.</summary>
internal static class SyntheticRanking
{
    public static RankingDataset Make(int rows = 3000, int features = 300, double zeros = 0.75)
    {
        Random random = new(1);
        double[][] columns = [.. Enumerable.Range(0, features).Select(_ => new double[rows])];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++)
        {
            double relevance = 0;
            for (int f = 0; f < features; f++)
            {
                double value = random.NextDouble() < zeros ? 0 : Math.Round(random.NextDouble(), 2);
                columns[f][row] = value;
                relevance += f < 20 ? value : 0;
            }

            labels[row] = Math.Clamp((int)(relevance + random.NextDouble() - 1.5), 0, 4);
        }

        IEnumerable<int> boundaries = Enumerable.Range(0, (rows / 15) + 1).Select(query => query * 15);
        return RankingDataset.FromColumns(Enumerable.Range(0, features).Select(f => $"f{f}"), columns, labels, boundaries);
    }
}
