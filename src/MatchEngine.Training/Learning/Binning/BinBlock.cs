namespace MatchEngine.Training.Learning.Binning;

/// <summary>
/// Neighbouring features that one thread sums up together. Holds, row by row, the bins that are not their feature's usual one: the sums
/// of that one follow from the others, so wide data with many zeros cost what is not zero.
/// </summary>
internal sealed class BinBlock
{
    /// <summary>As many as 16 bits can tell apart.</summary>
    private const int MostBins = 1 << 16;

    private readonly int[] _rowStarts;
    private readonly ushort[] _entries;

    private BinBlock(BinnedFeature[] features, int firstFeature, int rowCount)
    {
        FirstFeature = firstFeature;
        FeatureCount = features.Length;
        HistogramStart = features[0].HistogramStart;
        BinCount = features.Sum(feature => feature.Bins.Count);
        _rowStarts = new int[rowCount + 1];
        List<ushort> entries = [];
        for (int row = 0; row < rowCount; row++)
        {
            foreach (BinnedFeature feature in features)
            {
                int bin = feature.Column[row];
                if (bin != feature.Bins.UsualBin)
                {
                    entries.Add((ushort)(feature.HistogramStart - HistogramStart + bin));
                }
            }

            _rowStarts[row + 1] = entries.Count;
        }

        _entries = [.. entries];
    }

    /// <summary>Position of the first feature among the usable ones.</summary>
    public int FirstFeature { get; }

    public int FeatureCount { get; }

    /// <summary>Where the block's bins start in a leaf's histogram.</summary>
    public int HistogramStart { get; }

    public int BinCount { get; }

    /// <summary>Where each row's entries start, and one more.</summary>
    public ReadOnlySpan<int> RowStarts => _rowStarts;

    /// <summary>Bins, counted from the block's first.</summary>
    public ReadOnlySpan<ushort> Entries => _entries;

    /// <summary>Groups the features: few large blocks are faster than many small ones.</summary>
    /// <param name="features">All usable features.</param>
    /// <param name="rowCount">Number of rows.</param>
    /// <param name="wanted">Blocks that are wanted; there may be more.</param>
    public static BinBlock[] From(BinnedFeature[] features, int rowCount, int wanted)
    {
        int all = features.Sum(feature => feature.Bins.Count);
        int limit = Math.Min((all + wanted - 1) / wanted, MostBins);
        List<BinBlock> blocks = [];
        int first = 0;
        int bins = 0;
        for (int f = 0; f < features.Length; f++)
        {
            bins += features[f].Bins.Count;
            bool isLast = f == features.Length - 1;
            if (isLast || bins + features[f + 1].Bins.Count > limit)
            {
                blocks.Add(new BinBlock(features[first..(f + 1)], first, rowCount));
                first = f + 1;
                bins = 0;
            }
        }

        return [.. blocks];
    }
}
