namespace MatchEngine.Training.Tests.Golden;

/// <summary>One training that LightGBM did, too.</summary>
/// <param name="Name">Of the model file.</param>
/// <param name="Options">The parameters.</param>
/// <param name="Training">What was learned from.</param>
/// <param name="Validation">What early stopping looked at.</param>
internal sealed record GoldenCase(string Name, LambdaMartOptions Options, RankingDataset Training, RankingDataset? Validation = null)
{
    private static readonly LambdaMartOptions Few = new() { NumIterations = 5, NumLeaves = 12 };

    public static IEnumerable<GoldenCase> All =>
    [
        new("defaults", Few, GoldenData.Make(1, 800)),
        new("missing", Few with { MinDataInLeaf = 0, MinSumHessianInLeaf = 2, LambdaL2 = 1, FeaturePreFilter = false }, GoldenData.Make(2, 800, missing: 0.3)),
        new("missing-mostly", Few with { MinDataInLeaf = 2, MaxBin = 15 }, GoldenData.Make(3, 800, missing: 0.75)),
        new("zeros-missing", Few with { ZeroAsMissing = true }, GoldenData.Make(4, 800, missing: 0.1, zeros: 0.4)),
        new("zeros-mostly", Few, GoldenData.Make(5, 800, missing: 0.05, zeros: 0.85)),
        new("nothing-missing", Few with { UseMissing = false }, GoldenData.Make(6, 800, missing: 0.2)),
        new("categories", Few with { MinDataPerGroup = 20 }, GoldenData.Make(7, 1200, withCategories: true)),
        new("categories-missing", Few with { MinDataPerGroup = 10, CatL2 = 1, CatSmooth = 2, MinDataInLeaf = 5, LambdaL1 = 0.2 }, GoldenData.Make(8, 1200, missing: 0.2, withCategories: true)),
        new("categories-each-alone", Few with { MaxCatToOnehot = 30, MinDataInLeaf = 5 }, GoldenData.Make(9, 1200, missing: 0.1, withCategories: true)),
        new("monotone", Few with { MonotoneConstraints = [1, -1, 0, 1, 0, 0, 0, -1], MinDataInLeaf = 0, MinSumHessianInLeaf = 2, LambdaL2 = 1, FeaturePreFilter = false }, GoldenData.Make(10, 800)),
        new("monotone-missing-categories", Few with { MonotoneConstraints = [1, -1, 1, -1, 1, 0, 0, 0], MonotonePenalty = 1.5, MinDataPerGroup = 20 }, GoldenData.Make(11, 1200, missing: 0.15, withCategories: true)),
        new("regularised", Few with { LambdaL1 = 0.5, LambdaL2 = 2, MinGainToSplit = 0.05, MaxDeltaStep = 0.4, PathSmooth = 3 }, GoldenData.Make(12, 800, missing: 0.1)),
        new("sampled", Few with { FeatureFraction = 0.7, FeatureFractionByNode = 0.6, BaggingFraction = 0.7, BaggingFreq = 2, Seed = 7 }, GoldenData.Make(13, 800, missing: 0.1)),
        new("queries-sampled", Few with { BaggingFraction = 0.4, BaggingFreq = 1, BaggingByQuery = true, BaggingSeed = 5, BinConstructSampleCount = 300, DataRandomSeed = 17 }, GoldenData.Make(14, 800)),
        new("other-lambdas", Few with { LambdarankTruncationLevel = 4, LambdarankNorm = false, Sigmoid = 2, LabelGain = [0, 1, 2, 5, 9], MaxDepth = 4 }, GoldenData.Make(15, 800)),
        new("stopped-early", Few with { NumIterations = 60, LearningRate = 0.4, EarlyStoppingRound = 3, EvalAt = [1, 10] }, GoldenData.Make(16, 800), GoldenData.Make(17, 400)),
    ];

    public override string ToString() => Name;

    public string File => Repository.PathOf("tests", "MatchEngine.Training.Tests", "Golden", $"{Name}.txt");
}
