using System.Collections.Immutable;

namespace MatchEngine.Training.Learning;

/// <summary>Learns to rank: the one door behind which any learner fits.</summary>
public interface IRankingTrainer
{
    /// <summary>A short name, as in <c>--trainer</c>.</summary>
    string Name { get; }

    /// <summary>What it was told that shapes its models, in the order of a card.</summary>
    ImmutableArray<TrainingParameter> Parameters { get; }

    /// <summary>Trains a model.</summary>
    /// <param name="training">What to learn from.</param>
    /// <param name="validation">Held-out queries that are scored each round, with the same features; required by early stopping.</param>
    /// <param name="progress">Told of every finished round, at the latest when all are.</param>
    /// <param name="cancellationToken">Stops between rounds, where the trainer can.</param>
    /// <exception cref="ArgumentException">The data can't be learned from, or the two sets differ in features; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing is left behind.</exception>
    TrainedRanking Train(
        RankingDataset training,
        RankingDataset? validation = null,
        IProgress<TrainingRound>? progress = null,
        CancellationToken cancellationToken = default);
}
