using MatchEngine.Training.Learning.Binning;
using MatchEngine.Ranking.Trees;

namespace MatchEngine.Training.Learning.Growing;

/// <summary>Which rows are in which leaf: one array of rows, each leaf a stretch of it, rows in rising order within.</summary>
internal sealed class RowPartition(int rowCount)
{
    private readonly int[] _rows = new int[rowCount];
    private readonly int[] _right = new int[rowCount];

    /// <summary>Puts the rows of the bag into the root; null for all rows.</summary>
    public void Reset(ReadOnlySpan<int> bag, bool isWhole)
    {
        if (isWhole)
        {
            for (int i = 0; i < _rows.Length; i++)
            {
                _rows[i] = i;
            }
        }
        else
        {
            bag.CopyTo(_rows);
        }
    }

    /// <summary>The rows of a stretch.</summary>
    public ReadOnlySpan<int> Rows(int start, int count) => _rows.AsSpan(start, count);

    /// <summary>Divides a stretch: what goes left first. Gives back how many that are.</summary>
    public int Divide(int start, int count, BinnedFeature feature, in Split split)
    {
        bool[] goesLeft = Directions(feature.Bins, split);
        return feature.Column.Bytes is { } bytes
            ? Divide(_rows.AsSpan(start, count), _right, bytes, goesLeft)
            : Divide(_rows.AsSpan(start, count), _right, feature.Column.Words!, goesLeft);
    }

    private static bool[] Directions(FeatureBins bins, in Split split)
    {
        bool[] goesLeft = new bool[bins.Count];
        if (split.CategoryBins is { } categories)
        {
            foreach (int bin in categories)
            {
                goesLeft[bin] = true;
            }

            return goesLeft;
        }

        goesLeft.AsSpan(0, split.Bin + 1).Fill(true);
        if (bins.Missing == MissingKind.NaN)
        {
            goesLeft[^1] = split.DefaultLeft;
        }
        else if (bins.Missing == MissingKind.Zero)
        {
            goesLeft[bins.ZeroBin] = split.DefaultLeft;
        }

        return goesLeft;
    }

    private static int Divide<T>(Span<int> rows, int[] right, T[] bins, bool[] goesLeft)
        where T : unmanaged, IConvertible
    {
        int lefts = 0;
        int rights = 0;
        foreach (int row in rows)
        {
            int bin = typeof(T) == typeof(byte) ? (byte)(object)bins[row] : (ushort)(object)bins[row];

            // both are written, one counts
            rows[lefts] = row;
            right[rights] = row;
            int isLeft = goesLeft[bin] ? 1 : 0;
            lefts += isLeft;
            rights += 1 - isLeft;
        }

        right.AsSpan(0, rights).CopyTo(rows[lefts..]);
        return lefts;
    }
}
