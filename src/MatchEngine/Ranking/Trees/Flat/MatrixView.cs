namespace MatchEngine.Ranking.Trees.Flat;

/// <summary>A matrix of feature values in either order.</summary>
internal readonly ref struct MatrixView(ReadOnlySpan<double> values, int RowStride, int FeatureStride)
{
    private readonly ReadOnlySpan<double> _values = values;

    /// <summary>Copies some features of a block of rows, row after row.</summary>
    public void Gather(int firstRow, int rows, ReadOnlySpan<int> features, Span<double> block)
    {
        if (FeatureStride == 1)
        {
            GatherRows(firstRow, rows, features, block);
            return;
        }

        for (int f = 0; f < features.Length; f++)
        {
            int from = (firstRow * RowStride) + (features[f] * FeatureStride);
            for (int row = 0, to = f; row < rows; row++, to += features.Length, from += RowStride)
            {
                block[to] = _values[from];
            }
        }
    }

    /// <summary>As above in the order in which the values lie.</summary>
    private void GatherRows(int firstRow, int rows, ReadOnlySpan<int> features, Span<double> block)
    {
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<double> from = _values[((firstRow + row) * RowStride)..];
            Span<double> to = block.Slice(row * features.Length, features.Length);
            for (int f = 0; f < to.Length; f++)
            {
                to[f] = from[features[f]];
            }
        }
    }
}
