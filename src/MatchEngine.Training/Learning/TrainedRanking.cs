using MatchEngine.Ranking;
using MatchEngine.Ranking.Trees;

namespace MatchEngine.Training.Learning;

/// <summary>What training came to.</summary>
/// <param name="Model">The model; with early stopping, its trees up to the best round.</param>
/// <param name="Log">What happened on the way.</param>
public sealed record TrainedRanking(IRankingModel Model, TrainingLog Log)
{
    /// <summary>The model of a trainer that leaves trees behind, as <see cref="LambdaMartTrainer"/> does.</summary>
    /// <exception cref="InvalidOperationException">The trainer's models are none.</exception>
    public TreeEnsemble Trees => Model as TreeEnsemble ?? throw new InvalidOperationException($"A {Model.GetType().Name} is no ensemble of trees.");
}
