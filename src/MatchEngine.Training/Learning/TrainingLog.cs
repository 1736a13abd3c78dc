using System.Collections.Immutable;

namespace MatchEngine.Training.Learning;

/// <summary>The rounds of a training.</summary>
public sealed record TrainingLog
{
    /// <summary>Every round, also those after the best one.</summary>
    public required ImmutableArray<TrainingRound> Rounds { get; init; }

    /// <summary>The round with the highest validation NDCG, counted from 1; the last round where there was no validation.</summary>
    public required int BestRound { get; init; }

    /// <summary>Whether training ended because the validation NDCG had ceased to improve.</summary>
    public required bool StoppedEarly { get; init; }
}
