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
