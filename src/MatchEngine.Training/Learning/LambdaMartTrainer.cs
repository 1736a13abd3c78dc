using System.Collections.Immutable;
using MatchEngine.Ranking.Trees;
using MatchEngine.Training.Learning.Threads;

namespace MatchEngine.Training.Learning;

/// <summary>
/// LambdaMART in managed code. With the same data and parameters it grows the trees that LightGBM 4.6 grows with
/// <c>deterministic=true, force_col_wise=true, enable_bundle=false</c>.
/// </summary>
public sealed class LambdaMartTrainer : IRankingTrainer
{
    private readonly LambdaMartOptions _options;

    /// <summary>A trainer with fixed options.</summary>
    /// <param name="options">How to learn.</param>
    /// <exception cref="ArgumentException">Options are out of range; the message names all of them.</exception>
    public LambdaMartTrainer(LambdaMartOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Faults() is { IsEmpty: false } faults)
        {
            throw new ArgumentException($"The training options are out of range: {string.Join("; ", faults)}.", nameof(options));
        }

        _options = options;
    }

    /// <inheritdoc/>
    public string Name => "lambdamart";

    /// <inheritdoc/>
    public ImmutableArray<TrainingParameter> Parameters =>
    [
        TrainingParameter.Of("num_iterations", _options.NumIterations),
        TrainingParameter.Of("num_leaves", _options.NumLeaves),
        TrainingParameter.Of("learning_rate", _options.LearningRate),
        TrainingParameter.Of("min_data_in_leaf", _options.MinDataInLeaf),
        TrainingParameter.Of("feature_fraction", _options.FeatureFraction),
        TrainingParameter.Of("bagging_fraction", _options.BaggingFraction),
        TrainingParameter.Of("bagging_freq", _options.BaggingFreq),
        TrainingParameter.Of("bagging_by_query", _options.BaggingByQuery),
        TrainingParameter.Of("lambda_l2", _options.LambdaL2),
        TrainingParameter.Of("lambdarank_truncation_level", _options.LambdarankTruncationLevel),
        TrainingParameter.Of("seed", _options.Seed ?? 0),
    ];

    /// <inheritdoc/>
    public TrainedRanking Train(
        RankingDataset training,
        RankingDataset? validation = null,
        IProgress<TrainingRound>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(training);
        TrainingCheck.Require(_options, training, validation);
        cancellationToken.ThrowIfCancellationRequested();
        using WorkTeam team = new(_options.NumThreads);
        Boosting boosting = new(_options, training, validation, team);
        TrainingLog log = boosting.Run(progress, cancellationToken);
        IEnumerable<RegressionTree> trees = log.StoppedEarly ? boosting.Trees.Take(log.BestRound) : boosting.Trees;
        return new TrainedRanking(TreeEnsemble.Create(boosting.Header, trees), log);
    }
}
