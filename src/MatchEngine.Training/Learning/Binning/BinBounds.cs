namespace MatchEngine.Training.Learning.Binning;

/// <summary>
/// Finds the upper bounds of numeric bins. Zero is a bin of its own; the bins left of it and right of it are shared out by how many rows
/// are there, and cut so that they hold about the same number of rows.
/// </summary>
internal static class BinBounds
{
    /// <summary>Finds the upper bounds, the last one infinity.</summary>
    /// <param name="values">The distinct values.</param>
    /// <param name="maxBins">Most bins.</param>
    /// <param name="rows">Rows that have a value.</param>
    /// <param name="minRows">Fewest rows in a bin.</param>
    public static double[] Find(ValueCounts values, int maxBins, int rows, int minRows)
    {
        int negatives = CountWhile(values.Values, 0, value => value <= -BinRules.ZeroThreshold);
        int positivesFrom = CountWhile(values.Values, negatives, value => value <= BinRules.ZeroThreshold);
        List<double> bounds = [];
        if (negatives > 0 && maxBins > 1)
        {
            int negativeRows = values.Counts.AsSpan(0, negatives).Sum();
            int zeroRows = values.Counts.AsSpan(negatives, positivesFrom - negatives).Sum();
            int share = Math.Max(1, (int)((double)negativeRows / (rows - zeroRows) * (maxBins - 1)));
            bounds.AddRange(Cut(values.Values.AsSpan(0, negatives), values.Counts.AsSpan(0, negatives), share, negativeRows, minRows));
            bounds[^1] = -BinRules.ZeroThreshold;
        }

        int rest = maxBins - 1 - bounds.Count;
        if (positivesFrom < values.Values.Length && rest > 0)
        {
            ReadOnlySpan<int> counts = values.Counts.AsSpan(positivesFrom);
            bounds.Add(BinRules.ZeroThreshold);
            bounds.AddRange(Cut(values.Values.AsSpan(positivesFrom), counts, rest, counts.Sum(), minRows));
        }
        else
        {
            bounds.Add(double.PositiveInfinity);
        }

        return [.. bounds];
    }

    private static int CountWhile(double[] values, int from, Predicate<double> holds)
    {
        int at = from;
        while (at < values.Length && holds(values[at]))
        {
            at++;
        }

        return at;
    }

    private static int Sum(this Span<int> counts) => Sum((ReadOnlySpan<int>)counts);

    private static int Sum(this ReadOnlySpan<int> counts)
    {
        int sum = 0;
        foreach (int count in counts)
        {
            sum += count;
        }

        return sum;
    }

    /// <summary>Cuts one side of zero; the last bound is always infinity.</summary>
    private static List<double> Cut(ReadOnlySpan<double> values, ReadOnlySpan<int> counts, int maxBins, int rows, int minRows) =>
        values.Length <= maxBins ? CutBetweenAll(values, counts, minRows) : CutEvenly(values, counts, maxBins, rows, minRows);

    private static List<double> CutBetweenAll(ReadOnlySpan<double> values, ReadOnlySpan<int> counts, int minRows)
    {
        List<double> bounds = [];
        int rows = 0;
        for (int i = 0; i < values.Length - 1; i++)
        {
            rows += counts[i];
            if (rows >= minRows && TryAddBetween(bounds, values[i], values[i + 1]))
            {
                rows = 0;
            }
        }

        bounds.Add(double.PositiveInfinity);
        return bounds;
    }

    private static List<double> CutEvenly(ReadOnlySpan<double> values, ReadOnlySpan<int> counts, int maxBins, int rows, int minRows)
    {
        maxBins = Math.Max(Math.Min(maxBins, rows / minRows), 1);
        double mean = (double)rows / maxBins;
        bool[] isBig = new bool[values.Length];
        int binsLeft = maxBins;
        int rowsLeft = rows;
        for (int i = 0; i < values.Length; i++)
        {
            isBig[i] = counts[i] >= mean;
            binsLeft -= isBig[i] ? 1 : 0;
            rowsLeft -= isBig[i] ? counts[i] : 0;
        }

        // a value that fills a bin alone gets one; the others share the rest evenly, and the mean moves as bins are used up
        mean = (double)rowsLeft / binsLeft;
        List<double> bounds = [];
        int used = 0;
        int inBin = 0;
        for (int i = 0; i < values.Length - 1 && used < maxBins - 1; i++)
        {
            rowsLeft -= isBig[i] ? 0 : counts[i];
            inBin += counts[i];
            if (!isBig[i] && inBin < mean && !(isBig[i + 1] && inBin >= Math.Max(1.0, mean * 0.5)))
            {
                continue;
            }

            TryAddBetween(bounds, values[i], values[i + 1]);
            used++;
            inBin = 0;
            if (!isBig[i])
            {
                binsLeft--;
                mean = rowsLeft / (double)binsLeft;
            }
        }

        bounds.Add(double.PositiveInfinity);
        return bounds;
    }

    private static bool TryAddBetween(List<double> bounds, double lower, double upper)
    {
        double bound = Math.BitIncrement((lower + upper) / 2.0);
        if (bounds.Count > 0 && ValueCounts.AreAsOne(bounds[^1], bound))
        {
            return false;
        }

        bounds.Add(bound);
        return true;
    }
}
