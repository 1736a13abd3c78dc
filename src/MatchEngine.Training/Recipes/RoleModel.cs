using MatchEngine.Ranking;
using MatchEngine.Training.Learning;

namespace MatchEngine.Training.Recipes;

/// <summary>A trained model of one role.</summary>
/// <param name="Recipe">How it was trained.</param>
/// <param name="LastCutoff">The last cutoff that it learned from: its labels end two years later.</param>
/// <param name="Queries">Queries learned from.</param>
/// <param name="Rows">Rows learned from.</param>
/// <param name="Trainer">Who trained it.</param>
/// <param name="Trained">What training came to.</param>
public sealed record RoleModel(RoleRecipe Recipe, int LastCutoff, int Queries, int Rows, IRankingTrainer Trainer, TrainedRanking Trained)
{
    /// <summary>What was learned.</summary>
    public IRankingModel Learned => Trained.Model;

    /// <summary>The part that officers' decisions had; null where none were given.</summary>
    public DecisionUse? Decisions { get; init; }
}
