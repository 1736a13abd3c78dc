namespace MatchEngine.Training.Learning.Growing;

/// <summary>The options that decide on splits, as fields that are quick to reach.</summary>
internal sealed class SplitRules(LambdaMartOptions options)
{
    /// <summary>What keeps sums of hessians above zero; single precision, as LightGBM has it.</summary>
    public const double Epsilon = 1e-15f;

    public int MinRows { get; } = options.MinDataInLeaf;

    public double MinHessian { get; } = options.MinSumHessianInLeaf;

    public double L1 { get; } = options.LambdaL1;

    public double L2 { get; } = options.LambdaL2;

    public double MinGain { get; } = options.MinGainToSplit;

    public double MaxOutput { get; } = options.MaxDeltaStep;

    public double Smoothing { get; } = options.PathSmooth > Epsilon ? options.PathSmooth : 0;

    public bool IsMonotone { get; } = !options.MonotoneConstraints.IsEmpty;

    public double MonotonePenalty { get; } = options.MonotonePenalty;

    public int MaxOneHotBins { get; } = options.MaxCatToOnehot;

    public int MaxCategories { get; } = options.MaxCatThreshold;

    public double CategoryL2 { get; } = options.CatL2;

    public double CategorySmoothing { get; } = options.CatSmooth;

    public int MinRowsPerGroup { get; } = options.MinDataPerGroup;

    /// <summary>Whether the gain of a leaf is just G^2 / (H + l2).</summary>
    public bool IsPlain => L1 <= 0 && MaxOutput <= 0 && Smoothing <= 0 && !IsMonotone;
}
