using System.Globalization;
using MatchEngine.Ranking.Trees;

namespace MatchEngine.Training.Learning.Binning;

/// <summary>Bins of numbers: bin <c>i</c> holds what is at most its upper bound and above the one before; NaN, if kept apart, is the last bin.</summary>
internal sealed class NumericBins : FeatureBins
{
    private readonly double[] _bounds;
    private readonly double _lowest;
    private readonly double _highest;

    public NumericBins(ValueCounts values, BinRules rules)
    {
        _lowest = values.Values[0];
        _highest = values.Values[^1];
        Missing = !rules.UseMissing ? MissingKind.None
            : rules.ZeroIsMissing ? MissingKind.Zero
            : values.Missing > 0 ? MissingKind.NaN : MissingKind.None;
        bool hasMissingBin = Missing == MissingKind.NaN;
        _bounds = BinBounds.Find(
            values, rules.MaxBins - (hasMissingBin ? 1 : 0), values.Rows - (hasMissingBin ? values.Missing : 0), rules.MinRows);
        if (Missing == MissingKind.Zero && _bounds.Length == 2)
        {
            Missing = MissingKind.None;
        }

        Count = _bounds.Length + (hasMissingBin ? 1 : 0);
        Settle(RowsInBin(values, hasMissingBin), values.Rows, rules.LeastRowsOfSplit);
    }

    public override int Count { get; }

    public override MissingKind Missing { get; }

    public override string Info => string.Create(CultureInfo.InvariantCulture, $"[{_lowest:G17}:{_highest:G17}]").Replace('E', 'e');

    /// <summary>The highest value of a bin.</summary>
    public double UpperBound(int bin) => _bounds[bin];

    public override int BinOf(double value)
    {
        if (double.IsNaN(value))
        {
            if (Missing == MissingKind.NaN)
            {
                return Count - 1;
            }

            value = 0;
        }

        int low = 0;
        int high = _bounds.Length - 1;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (value <= _bounds[middle])
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    protected override bool CannotSplit(ReadOnlySpan<int> rowsInBin, int rows, int least)
    {
        int left = 0;
        foreach (int count in rowsInBin[..^1])
        {
            left += count;
            if (left >= least && rows - left >= least)
            {
                return false;
            }
        }

        return true;
    }

    private int[] RowsInBin(ValueCounts values, bool hasMissingBin)
    {
        int[] rows = new int[Count];
        int bin = 0;
        for (int i = 0; i < values.Values.Length; i++)
        {
            while (bin < _bounds.Length - 1 && values.Values[i] > _bounds[bin])
            {
                bin++;
            }

            rows[bin] += values.Counts[i];
        }

        if (hasMissingBin)
        {
            rows[^1] = values.Missing;
        }

        return rows;
    }
}
