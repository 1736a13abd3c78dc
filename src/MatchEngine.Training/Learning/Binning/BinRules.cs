namespace MatchEngine.Training.Learning.Binning;

/// <summary>What binning needs to know of the options.</summary>
/// <param name="MaxBins">Most bins.</param>
/// <param name="MinRows">Fewest rows in a bin.</param>
/// <param name="LeastRowsOfSplit">Rows that each side of a split must have among the sample; null where features are not filtered.</param>
/// <param name="UseMissing">Whether NaN is kept apart.</param>
/// <param name="ZeroIsMissing">Whether zero is missing.</param>
internal sealed record BinRules(int MaxBins, int MinRows, int? LeastRowsOfSplit, bool UseMissing, bool ZeroIsMissing)
{
    /// <summary>Values up to here, either way, are zero.</summary>
    public const double ZeroThreshold = 1e-35f;
}
