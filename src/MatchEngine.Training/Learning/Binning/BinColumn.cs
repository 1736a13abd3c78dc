namespace MatchEngine.Training.Learning.Binning;

/// <summary>The bin of every row for one feature: bytes where they suffice.</summary>
internal sealed class BinColumn
{
    public BinColumn(FeatureBins bins, ReadOnlySpan<double> values)
    {
        if (bins.Count <= 256)
        {
            Bytes = new byte[values.Length];
            for (int row = 0; row < values.Length; row++)
            {
                Bytes[row] = (byte)bins.BinOf(values[row]);
            }
        }
        else
        {
            Words = new ushort[values.Length];
            for (int row = 0; row < values.Length; row++)
            {
                Words[row] = (ushort)bins.BinOf(values[row]);
            }
        }
    }

    /// <summary>The bins where there are at most 256 of them, else null.</summary>
    public byte[]? Bytes { get; }

    /// <summary>The bins where there are more, else null.</summary>
    public ushort[]? Words { get; }

    public int this[int row] => Bytes is { } bytes ? bytes[row] : Words![row];
}
