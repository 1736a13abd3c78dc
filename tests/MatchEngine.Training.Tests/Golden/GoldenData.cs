namespace MatchEngine.Training.Tests.Golden;

/// <summary>Synthetic rankings: what LightGBM was trained on for the golden models.</summary>
internal static class GoldenData
{
    private const int FeatureCount = 8;

    /// <summary>Makes a data set.</summary>
    /// <param name="seed">Different data for each.</param>
    /// <param name="rows">Number of rows, in queries of 1 to 20.</param>
    /// <param name="missing">Share of NaN in most features.</param>
    /// <param name="zeros">Share of zeros in most features.</param>
    /// <param name="withCategories">Whether features 5, 6 and 7 are categories: 3, 25 and 12 of them.</param>
    public static RankingDataset Make(ulong seed, int rows, double missing = 0, double zeros = 0, bool withCategories = false)
    {
        SplitMix random = new(seed);
        double[][] columns = [.. Enumerable.Range(0, FeatureCount).Select(_ => new double[rows])];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++)
        {
            double relevance = 1.5 * random.NextShare();
            for (int f = 0; f < FeatureCount; f++)
            {
                double value = Value(random, f, withCategories);
                relevance += Effect(value, f, withCategories);
                if (random.NextShare() < zeros)
                {
                    value = 0;
                }

                if (f != 1 && random.NextShare() < missing)
                {
                    value = double.NaN;
                    relevance += f == 0 ? 0.5 : 0;
                }

                columns[f][row] = value;
            }

            labels[row] = Math.Clamp((int)Math.Floor(relevance), 0, 4);
        }

        List<int> boundaries = [0];
        while (boundaries[^1] < rows)
        {
            boundaries.Add(Math.Min(rows, boundaries[^1] + 1 + random.NextBelow(20)));
        }

        RankingDataset data = RankingDataset.FromColumns(Enumerable.Range(0, FeatureCount).Select(f => $"Column_{f}"), columns, labels, boundaries);
        return withCategories ? data.WithCategorical([5, 6, 7]) : data;
    }

    private static double Value(SplitMix random, int feature, bool withCategories) => feature switch
    {
        0 => random.NextShare(),
        1 => (random.NextShare() * 8) - 4,
        2 => random.NextBelow(20) / 2.0,
        3 => random.NextBelow(5) - 2,
        4 => random.NextShare() * random.NextShare() * 100,
        5 when withCategories => random.NextBelow(3),
        6 when withCategories => Math.Floor(random.NextShare() * random.NextShare() * 25),
        7 when withCategories => random.NextBelow(12) * 7,
        _ => random.NextBelow(100) / 100.0,
    };

    private static double Effect(double value, int feature, bool withCategories) => feature switch
    {
        0 => 1.5 * value,
        1 => -Math.Abs(value) / 3,
        2 => value / 8,
        3 => value == 0 ? 0.7 : 0,
        4 => value / 60,
        5 when withCategories => value == 1 ? 0.6 : 0,
        6 when withCategories => (int)value * 7 % 11 / 11.0,
        7 when withCategories => (int)value % 3 / 3.0,
        _ => 0,
    };
}
