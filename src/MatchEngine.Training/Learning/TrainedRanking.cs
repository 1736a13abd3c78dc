using MatchEngine.Ranking.Trees;

namespace MatchEngine.Training.Learning;

/// <summary>What training came to.</summary>
/// <param name="Model">The model; with early stopping, its trees up to the best round.</param>
/// <param name="Log">What happened on the way.</param>
public sealed record TrainedRanking(TreeEnsemble Model, TrainingLog Log);
