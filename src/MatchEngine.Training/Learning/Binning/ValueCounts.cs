namespace MatchEngine.Training.Learning.Binning;

/// <summary>The distinct values of a feature, ascending, with how many sampled rows have each; zero is among them where it occurs.</summary>
internal sealed class ValueCounts
{
    private ValueCounts(double[] values, int[] counts, int missing, int rows)
    {
        Values = values;
        Counts = counts;
        Missing = missing;
        Rows = rows;
    }

    public double[] Values { get; }

    public int[] Counts { get; }

    /// <summary>Rows with NaN.</summary>
    public int Missing { get; }

    /// <summary>All sampled rows.</summary>
    public int Rows { get; }

    /// <summary>Counts the values of a column.</summary>
    /// <param name="column">The values.</param>
    /// <param name="sample">The rows to look at.</param>
    /// <param name="readsMissingAsZero">Whether a NaN is counted as zero.</param>
    public static ValueCounts Of(ReadOnlySpan<double> column, ReadOnlySpan<int> sample, bool readsMissingAsZero)
    {
        double[] nonZero = new double[sample.Length];
        int count = 0;
        int missing = 0;
        foreach (int row in sample)
        {
            double value = column[row];
            if (double.IsNaN(value))
            {
                missing += readsMissingAsZero ? 0 : 1;
            }
            else if (Math.Abs(value) > BinRules.ZeroThreshold)
            {
                nonZero[count++] = value;
            }
        }

        Span<double> sorted = nonZero.AsSpan(0, count);
        sorted.Sort();
        return Collect(sorted, sample.Length - count - missing, missing, sample.Length);
    }

    /// <summary>Whether two values, the first not above the second, are the same or neighbours.</summary>
    public static bool AreAsOne(double lower, double upper) => upper <= Math.BitIncrement(lower);

    private static ValueCounts Collect(ReadOnlySpan<double> sorted, int zeros, int missing, int rows)
    {
        List<double> values = [];
        List<int> counts = [];
        void Add(double value, int count)
        {
            values.Add(value);
            counts.Add(count);
        }

        if (sorted.IsEmpty || (sorted[0] > 0 && zeros > 0))
        {
            Add(0, zeros);
        }

        for (int i = 0; i < sorted.Length; i++)
        {
            if (i > 0 && AreAsOne(sorted[i - 1], sorted[i]))
            {
                // of neighbours the larger stands for both
                values[^1] = sorted[i];
                counts[^1]++;
                continue;
            }

            if (i > 0 && sorted[i - 1] < 0 && sorted[i] > 0)
            {
                Add(0, zeros);
            }

            Add(sorted[i], 1);
        }

        if (!sorted.IsEmpty && sorted[^1] < 0 && zeros > 0)
        {
            Add(0, zeros);
        }

        return new ValueCounts([.. values], [.. counts], missing, rows);
    }
}
