namespace MatchEngine.Ranking.Trees.Flat;

/// <summary>A matrix of feature values in either order.</summary>
internal readonly ref struct MatrixView(ReadOnlySpan<double> values, int RowStride, int FeatureStride)
{
    /// <summary>Numbers in a cache line: as many rows are copied together from a matrix that is stored by features.</summary>
    private const int Tile = 8;

    private readonly ReadOnlySpan<double> _values = values;

    /// <summary>Copies some features of a block of rows, row after row.</summary>
    public void Gather(int firstRow, int rows, ReadOnlySpan<int> features, Span<double> block)
    {
        int tile = FeatureStride == 1 ? 1 : Tile;
        for (int row = 0; row < rows; row += tile)
        {
            GatherTile(firstRow + row, Math.Min(tile, rows - row), features, block[(row * features.Length)..]);
        }
    }

    private void GatherTile(int firstRow, int rows, ReadOnlySpan<int> features, Span<double> block)
    {
        for (int f = 0; f < features.Length; f++)
        {
            int from = (firstRow * RowStride) + (features[f] * FeatureStride);
            for (int row = 0, to = f; row < rows; row++, to += features.Length, from += RowStride)
            {
                block[to] = _values[from];
            }
        }
    }
}
