namespace MatchEngine.Training.Learning;

/// <summary>One finished round.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Leaves">Leaves of the round's tree.</param>
/// <param name="ValidationNdcg">NDCG of the held-out queries, 0 to 1, at the last cut-off of <see cref="LambdaMartOptions.EvalAt"/>; null without them, and where the trainer did not measure the round.</param>
public sealed record TrainingRound(int Number, int Leaves, double? ValidationNdcg);
