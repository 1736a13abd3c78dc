using System.Collections.Immutable;
using System.Globalization;

namespace MatchEngine.Training.Learning;

public sealed partial record LambdaMartOptions
{
    /// <summary>Everything that is out of range, one sentence each; empty when training can start.</summary>
    public ImmutableArray<string> Faults()
    {
        (bool IsWrong, string Fault)[] checks =
        [
            (NumIterations < 1, "num_iterations must be at least 1"),
            (!(LearningRate > 0 && double.IsFinite(LearningRate)), "learning_rate must be above 0"),
            (NumLeaves is < 2 or > 131_072, "num_leaves must be 2 to 131072"),
            (MinDataInLeaf < 0, "min_data_in_leaf must not be negative"),
            (IsNegative(MinSumHessianInLeaf), "min_sum_hessian_in_leaf must not be negative"),
            (IsNegative(LambdaL1), "lambda_l1 must not be negative"),
            (IsNegative(LambdaL2), "lambda_l2 must not be negative"),
            (IsNegative(MinGainToSplit), "min_gain_to_split must not be negative"),
            (double.IsNaN(MaxDeltaStep), "max_delta_step must be a number"),
            (IsNegative(PathSmooth), "path_smooth must not be negative"),
            (PathSmooth > 0 && MinDataInLeaf < 2, "path_smooth needs min_data_in_leaf of at least 2"),
            (MaxBin is < 2 or > 65_535, "max_bin must be 2 to 65535"),
            (MinDataInBin < 1, "min_data_in_bin must be at least 1"),
            (BinConstructSampleCount < 1, "bin_construct_sample_cnt must be at least 1"),
            (!IsShare(FeatureFraction), "feature_fraction must be above 0, up to 1"),
            (!IsShare(FeatureFractionByNode), "feature_fraction_bynode must be above 0, up to 1"),
            (!IsShare(BaggingFraction), "bagging_fraction must be above 0, up to 1"),
            (BaggingFreq < 0, "bagging_freq must not be negative"),
            (MonotoneConstraints.Any(sign => sign is < -1 or > 1), "monotone_constraints must be -1, 0 or 1"),
            (IsNegative(MonotonePenalty), "monotone_penalty must not be negative"),
            (MaxCatToOnehot < 1, "max_cat_to_onehot must be at least 1"),
            (MaxCatThreshold < 1, "max_cat_threshold must be at least 1"),
            (IsNegative(CatL2), "cat_l2 must not be negative"),
            (IsNegative(CatSmooth), "cat_smooth must not be negative"),
            (MinDataPerGroup < 1, "min_data_per_group must be at least 1"),
            (LambdarankTruncationLevel < 1, "lambdarank_truncation_level must be at least 1"),
            (!(Sigmoid > 0 && double.IsFinite(Sigmoid)), "sigmoid must be above 0"),
            (LabelGain.Any(gain => IsNegative(gain)), "label_gain must not be negative"),
            (LabelGain.Zip(LabelGain.Skip(1)).Any(pair => pair.First > pair.Second), "label_gain must not fall"),
            (EarlyStoppingRound < 0, "early_stopping_round must not be negative"),
            (IsNegative(EarlyStoppingMinDelta), "early_stopping_min_delta must not be negative"),
            (EvalAt.IsDefaultOrEmpty || EvalAt[0] < 1 || EvalAt.Zip(EvalAt.Skip(1)).Any(pair => pair.First >= pair.Second), "eval_at must rise from at least 1"),
            (NumThreads < 0, "num_threads must not be negative"),
        ];
        return [.. checks.Where(check => check.IsWrong).Select(check => check.Fault)];
    }

    /// <summary>The parameters as a model file lists them: those that shape the model, each with LightGBM's name.</summary>
    internal ImmutableArray<string> ToParameters() =>
    [
        "boosting: gbdt",
        "objective: lambdarank",
        "metric: ndcg",
        Text("num_iterations", NumIterations),
        Text("learning_rate", LearningRate),
        Text("num_leaves", NumLeaves),
        Text("max_depth", MaxDepth),
        Text("min_data_in_leaf", MinDataInLeaf),
        Text("min_sum_hessian_in_leaf", MinSumHessianInLeaf),
        Text("bagging_fraction", BaggingFraction),
        Text("bagging_freq", BaggingFreq),
        Text("bagging_seed", Seeds.Bagging),
        Text("bagging_by_query", BaggingByQuery),
        Text("feature_fraction", FeatureFraction),
        Text("feature_fraction_bynode", FeatureFractionByNode),
        Text("feature_fraction_seed", Seeds.Features),
        Text("early_stopping_round", EarlyStoppingRound),
        Text("early_stopping_min_delta", EarlyStoppingMinDelta),
        Text("max_delta_step", MaxDeltaStep),
        Text("lambda_l1", LambdaL1),
        Text("lambda_l2", LambdaL2),
        Text("min_gain_to_split", MinGainToSplit),
        Text("min_data_per_group", MinDataPerGroup),
        Text("max_cat_threshold", MaxCatThreshold),
        Text("cat_l2", CatL2),
        Text("cat_smooth", CatSmooth),
        Text("max_cat_to_onehot", MaxCatToOnehot),
        $"monotone_constraints: {string.Join(',', MonotoneConstraints)}",
        "monotone_constraints_method: basic",
        Text("monotone_penalty", MonotonePenalty),
        Text("path_smooth", PathSmooth),
        Text("max_bin", MaxBin),
        Text("min_data_in_bin", MinDataInBin),
        Text("bin_construct_sample_cnt", BinConstructSampleCount),
        Text("data_random_seed", Seeds.Data),
        Text("enable_bundle", false),
        Text("use_missing", UseMissing),
        Text("zero_as_missing", ZeroAsMissing),
        Text("feature_pre_filter", FeaturePreFilter),
        Text("sigmoid", Sigmoid),
        Text("lambdarank_truncation_level", LambdarankTruncationLevel),
        Text("lambdarank_norm", LambdarankNorm),
        $"label_gain: {string.Join(',', LabelGain.Select(gain => gain.ToString("R", CultureInfo.InvariantCulture)))}",
        $"eval_at: {string.Join(',', EvalAt)}",
    ];

    private static bool IsNegative(double value) => !(value >= 0 && double.IsFinite(value));

    private static bool IsShare(double value) => value is > 0 and <= 1;

    private static string Text(string name, bool value) => $"{name}: {(value ? 1 : 0)}";

    private static string Text(string name, IFormattable value) => $"{name}: {value.ToString(null, CultureInfo.InvariantCulture)}";
}
