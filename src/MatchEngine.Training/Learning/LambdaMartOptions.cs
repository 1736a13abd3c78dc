using System.Collections.Immutable;

namespace MatchEngine.Training.Learning;

/// <summary>
/// How <see cref="LambdaMartTrainer"/> learns. Names, meanings and defaults are LightGBM's (<c>num_leaves</c> is
/// <see cref="NumLeaves"/>, and so on); what LightGBM 4 offers beyond this is not there.
/// </summary>
public sealed partial record LambdaMartOptions
{
    /// <summary>Rounds, each of one tree; at least 1, default 100.</summary>
    public int NumIterations { get; init; } = 100;

    /// <summary>What each tree's leaves are multiplied by; above 0, default 0.1.</summary>
    public double LearningRate { get; init; } = 0.1;

    /// <summary>Most leaves of a tree; 2 to 131,072, default 31.</summary>
    public int NumLeaves { get; init; } = 31;

    /// <summary>Most nodes between root and leaf; default -1, no limit besides the 512 that a model file may have.</summary>
    public int MaxDepth { get; init; } = -1;

    /// <summary>Fewest rows in a leaf, as estimated from its hessians; 0 and up, default 20.</summary>
    public int MinDataInLeaf { get; init; } = 20;

    /// <summary>Smallest sum of hessians in a leaf; 0 and up, default 1e-3.</summary>
    public double MinSumHessianInLeaf { get; init; } = 1e-3;

    /// <summary>L1 regularisation of leaf values; 0 and up, default 0.</summary>
    public double LambdaL1 { get; init; }

    /// <summary>L2 regularisation of leaf values; 0 and up, default 0.</summary>
    public double LambdaL2 { get; init; }

    /// <summary>Gain that a split must exceed; 0 and up, default 0.</summary>
    public double MinGainToSplit { get; init; }

    /// <summary>Largest leaf value before the learning rate; default 0, no limit.</summary>
    public double MaxDeltaStep { get; init; }

    /// <summary>Pulls leaves with few rows towards their parent's value; 0 and up, default 0.</summary>
    public double PathSmooth { get; init; }

    /// <summary>Most bins of a feature; 2 to 65,535, default 255.</summary>
    public int MaxBin { get; init; } = 255;

    /// <summary>Fewest rows in a bin; at least 1, default 3.</summary>
    public int MinDataInBin { get; init; } = 3;

    /// <summary>Rows that are looked at to find the bins; at least 1, default 200,000.</summary>
    public int BinConstructSampleCount { get; init; } = 200_000;

    /// <summary>Leaves out features that no split with <see cref="MinDataInLeaf"/> can use; default true.</summary>
    public bool FeaturePreFilter { get; init; } = true;

    /// <summary>Gives NaN a side of its own choosing in each split; when false it is read as 0. Default true.</summary>
    public bool UseMissing { get; init; } = true;

    /// <summary>Takes zeros for missing, too; default false.</summary>
    public bool ZeroAsMissing { get; init; }

    /// <summary>Share of the features that a tree may use; above 0, up to 1, default 1.</summary>
    public double FeatureFraction { get; init; } = 1;

    /// <summary>Share of the tree's features that a node may use; above 0, up to 1, default 1.</summary>
    public double FeatureFractionByNode { get; init; } = 1;

    /// <summary>Share of rows or queries that trees are grown from; above 0, up to 1, default 1.</summary>
    public double BaggingFraction { get; init; } = 1;

    /// <summary>Draws the bag anew every so many rounds; default 0, no bagging.</summary>
    public int BaggingFreq { get; init; }

    /// <summary>Draws whole queries, not single rows; default false.</summary>
    public bool BaggingByQuery { get; init; }

    /// <summary>Sets the other seeds where they are not given; default null, which leaves them at 1, 3 and 2.</summary>
    public int? Seed { get; init; }

    /// <summary>Seed for the rows that bins are found from; default 1, or derived from <see cref="Seed"/>.</summary>
    public int? DataRandomSeed { get; init; }

    /// <summary>Seed for bags; default 3, or derived from <see cref="Seed"/>.</summary>
    public int? BaggingSeed { get; init; }

    /// <summary>Seed for features; default 2, or derived from <see cref="Seed"/>.</summary>
    public int? FeatureFractionSeed { get; init; }

    /// <summary>For each feature -1, 0 or 1: the score may only fall, is free, may only rise with it. Default empty: all are free.</summary>
    public ImmutableArray<int> MonotoneConstraints { get; init; } = [];

    /// <summary>Forbids constrained splits near the root: 0 and up, default 0.</summary>
    public double MonotonePenalty { get; init; }

    /// <summary>A categorical feature with at most so many bins is split one category against the rest; default 4.</summary>
    public int MaxCatToOnehot { get; init; } = 4;

    /// <summary>Most categories on the smaller side of a split; at least 1, default 32.</summary>
    public int MaxCatThreshold { get; init; } = 32;

    /// <summary>L2 regularisation on top for categorical splits; 0 and up, default 10.</summary>
    public double CatL2 { get; init; } = 10;

    /// <summary>Damps the order of categories with few rows; 0 and up, default 10.</summary>
    public double CatSmooth { get; init; } = 10;

    /// <summary>Fewest rows in a group of categories; at least 1, default 100.</summary>
    public int MinDataPerGroup { get; init; } = 100;

    /// <summary>Pairs with at least one row above this rank are learned from; at least 1, default 30.</summary>
    public int LambdarankTruncationLevel { get; init; } = 30;

    /// <summary>Evens out the lambdas between queries; default true.</summary>
    public bool LambdarankNorm { get; init; } = true;

    /// <summary>Steepness of the pairwise sigmoid; above 0, default 1.</summary>
    public double Sigmoid { get; init; } = 1;

    /// <summary>Gain of each label, not falling; default empty: 2^label - 1 for labels up to 30.</summary>
    public ImmutableArray<double> LabelGain { get; init; } = [];

    /// <summary>Stops after so many rounds without a better validation NDCG and drops them; default 0, never.</summary>
    public int EarlyStoppingRound { get; init; }

    /// <summary>What counts as better: more than this above the best so far; 0 and up, default 0.</summary>
    public double EarlyStoppingMinDelta { get; init; }

    /// <summary>Cut-offs of the validation NDCG, rising; the last one decides. Default 1 to 5.</summary>
    public ImmutableArray<int> EvalAt { get; init; } = [1, 2, 3, 4, 5];

    /// <summary>Threads; default 0, one for each processor. The model is the same, bit for bit, for any number.</summary>
    public int NumThreads { get; init; }
}
