namespace MatchEngine.Training.Learning.Binning;

/// <summary>A feature that trees may split on.</summary>
/// <param name="Index">Its index in the data set.</param>
/// <param name="Bins">How it is cut.</param>
/// <param name="Column">The bin of every row.</param>
/// <param name="HistogramStart">Where its bins start in a leaf's histogram.</param>
/// <param name="Monotone">-1, 0 or 1.</param>
internal sealed record BinnedFeature(int Index, FeatureBins Bins, BinColumn Column, int HistogramStart, int Monotone)
{
    public bool IsCategorical => Bins is CategoricalBins;
}
