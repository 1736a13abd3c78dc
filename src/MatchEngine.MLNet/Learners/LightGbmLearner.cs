using System.Collections.Immutable;
using MatchEngine.MLNet.Tables;
using MatchEngine.Training.Learning;
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

namespace MatchEngine.MLNet.Learners;

/// <summary>LightGBM's native library, driven by ML.NET.</summary>
internal sealed class LightGbmLearner : Learner
{
    public override string Name => MlNetTrainer.LightGbmName;

    public override float Missing => MissingValues.Kept;

    public override ImmutableArray<TrainingParameter> Parameters(LambdaMartOptions options) =>
    [
        TrainingParameter.Of("num_iterations", options.NumIterations),
        TrainingParameter.Of("num_leaves", options.NumLeaves),
        TrainingParameter.Of("learning_rate", options.LearningRate),
        TrainingParameter.Of("min_data_in_leaf", options.MinDataInLeaf),
        TrainingParameter.Of("feature_fraction", options.FeatureFraction),
        TrainingParameter.Of("bagging_fraction", options.BaggingFraction),
        TrainingParameter.Of("bagging_freq", options.BaggingFreq),
        TrainingParameter.Of("lambda_l1", options.LambdaL1),
        TrainingParameter.Of("lambda_l2", options.LambdaL2),
        TrainingParameter.Of("max_bin", options.MaxBin),
        TrainingParameter.Of("seed", options.Seed ?? 0),
    ];

    public override ITransformer Fit(MLContext context, IDataView training, IDataView? validation, LambdaMartOptions options)
    {
        LightGbmRankingTrainer trainer = context.Ranking.Trainers.LightGbm(Settings(options));
        return validation is null ? trainer.Fit(training) : trainer.Fit(training, validation);
    }

    protected override IEnumerable<(bool IsSet, string Name)> Foreign(LambdaMartOptions options) =>
    [
        (options.FeatureFractionByNode < 1, "feature_fraction_bynode"),
        (options.EarlyStoppingMinDelta > 0, "early_stopping_min_delta"),
        (options.LabelGain.Any(gain => gain != Math.Floor(gain)), "label_gain with fractions"),
    ];

    private static LightGbmRankingTrainer.Options Settings(LambdaMartOptions options) => new()
    {
        LabelColumnName = nameof(FeatureRow.Label),
        FeatureColumnName = nameof(FeatureRow.Features),
        RowGroupColumnName = nameof(FeatureRow.Group),
        ExampleWeightColumnName = nameof(FeatureRow.Weight),
        NumberOfIterations = options.NumIterations,
        NumberOfLeaves = options.NumLeaves,
        LearningRate = options.LearningRate,
        MinimumExampleCountPerLeaf = options.MinDataInLeaf,
        MaximumBinCountPerFeature = options.MaxBin,
        HandleMissingValue = options.UseMissing,
        UseZeroAsMissingValue = options.ZeroAsMissing,
        UseCategoricalSplit = false,
        EarlyStoppingRound = options.EarlyStoppingRound,
        CustomGains = [.. Gains(options).Select(gain => (int)gain)],
        Sigmoid = options.Sigmoid,
        EvaluationMetric = LightGbmRankingTrainer.Options.EvaluateMetricType.NormalizedDiscountedCumulativeGain,
        NumberOfThreads = Threads(options),
        Seed = options.Seed ?? 0,
        Deterministic = true,
        ForceColumnWise = true,
        Silent = true,
        Booster = new GradientBooster.Options
        {
            FeatureFraction = options.FeatureFraction,
            SubsampleFraction = options.BaggingFraction,
            SubsampleFrequency = options.BaggingFreq,
            L1Regularization = options.LambdaL1,
            L2Regularization = options.LambdaL2,
            MinimumSplitGain = options.MinGainToSplit,
            MinimumChildWeight = options.MinSumHessianInLeaf,
            MaximumTreeDepth = Math.Max(options.MaxDepth, 0),
        },
    };
}
