using System.Collections.Immutable;
using MatchEngine.MLNet.Tables;
using MatchEngine.Training.Learning;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace MatchEngine.MLNet.Learners;

/// <summary>FastTree, ML.NET's own boosted trees.</summary>
internal sealed class FastTreeLearner : Learner
{
    public override string Name => MlNetTrainer.FastTreeName;

    public override float Missing => MissingValues.BelowAll;

    public override ImmutableArray<TrainingParameter> Parameters(LambdaMartOptions options) =>
    [
        TrainingParameter.Of("num_iterations", options.NumIterations),
        TrainingParameter.Of("num_leaves", options.NumLeaves),
        TrainingParameter.Of("learning_rate", options.LearningRate),
        TrainingParameter.Of("min_data_in_leaf", options.MinDataInLeaf),
        TrainingParameter.Of("feature_fraction", options.FeatureFraction),
        TrainingParameter.Of("feature_fraction_bynode", options.FeatureFractionByNode),
        TrainingParameter.Of("bagging_fraction", options.BaggingFraction),
        TrainingParameter.Of("bagging_freq", options.BaggingFreq),
        TrainingParameter.Of("lambdarank_truncation_level", options.LambdarankTruncationLevel),
        TrainingParameter.Of("max_bin", options.MaxBin),
        TrainingParameter.Of("seed", options.Seed ?? 0),
    ];

    public override ITransformer Fit(MLContext context, IDataView training, IDataView? validation, LambdaMartOptions options)
    {
        FastTreeRankingTrainer trainer = context.Ranking.Trainers.FastTree(Settings(options));
        return validation is null ? trainer.Fit(training) : trainer.Fit(training, validation);
    }

    protected override IEnumerable<(bool IsSet, string Name)> Foreign(LambdaMartOptions options) =>
    [
        (options.EarlyStoppingRound > 0, "early_stopping_round"),
        (options.LambdaL1 > 0, "lambda_l1"),
        (options.ZeroAsMissing, "zero_as_missing"),
    ];

    private static FastTreeRankingTrainer.Options Settings(LambdaMartOptions options) => new()
    {
        LabelColumnName = nameof(FeatureRow.Label),
        FeatureColumnName = nameof(FeatureRow.Features),
        RowGroupColumnName = nameof(FeatureRow.Group),
        ExampleWeightColumnName = nameof(FeatureRow.Weight),
        NumberOfTrees = options.NumIterations,
        NumberOfLeaves = options.NumLeaves,
        LearningRate = options.LearningRate,
        MinimumExampleCountPerLeaf = Math.Max(options.MinDataInLeaf, 1),
        MaximumBinCountPerFeature = options.MaxBin,
        FeatureFraction = options.FeatureFraction,
        FeatureFractionPerSplit = options.FeatureFractionByNode,
        BaggingSize = options.BaggingFraction < 1 ? options.BaggingFreq : 0,
        BaggingExampleFraction = options.BaggingFraction,
        CustomGains = [.. Gains(options)],
        NdcgTruncationLevel = options.LambdarankTruncationLevel,
        NumberOfThreads = Threads(options),
        Seed = options.Seed ?? 0,
        FeatureSelectionSeed = options.Seed ?? 0,
    };
}
