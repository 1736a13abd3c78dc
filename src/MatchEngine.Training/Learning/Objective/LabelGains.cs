using System.Collections.Immutable;

namespace MatchEngine.Training.Learning.Objective;

/// <summary>What a label is worth and what a rank takes off it.</summary>
internal static class LabelGains
{
    /// <summary>Labels that the usual gains know: 0 to 30.</summary>
    private const int UsualCount = 31;

    /// <summary>2^label - 1, or what the options say.</summary>
    public static double[] From(ImmutableArray<double> given)
    {
        if (!given.IsEmpty)
        {
            return [.. given];
        }

        double[] gains = new double[UsualCount];
        for (int label = 0; label < gains.Length; label++)
        {
            gains[label] = (1L << label) - 1;
        }

        return gains;
    }

    /// <summary>1 / log2(rank + 2) for ranks from 0.</summary>
    public static double[] Discounts(int count)
    {
        double[] discounts = new double[count];
        for (int rank = 0; rank < count; rank++)
        {
            discounts[rank] = 1.0 / Math.Log2(2.0 + rank);
        }

        return discounts;
    }

    /// <summary>The discounted gain of the best order, down to rank <paramref name="cutOff"/>.</summary>
    public static double Ideal(ReadOnlySpan<int> labels, int cutOff, double[] gains, double[] discounts)
    {
        Span<int> sorted = labels.Length <= 256 ? stackalloc int[labels.Length] : new int[labels.Length];
        labels.CopyTo(sorted);
        sorted.Sort();
        double ideal = 0;
        for (int rank = 0; rank < Math.Min(cutOff, sorted.Length); rank++)
        {
            ideal += discounts[rank] * gains[sorted[^(rank + 1)]];
        }

        return ideal;
    }
}
