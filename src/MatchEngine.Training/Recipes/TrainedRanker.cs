using System.Collections.Immutable;
using MatchEngine.Profiles;
using MatchEngine.Training.Evaluation;

namespace MatchEngine.Training.Recipes;

/// <summary>All roles of a ranker with the evidence for them.</summary>
/// <param name="AsOf">The year at whose end everything used was known.</param>
/// <param name="Outcomes">The catalogue that labels were read from.</param>
/// <param name="Roles">The roles.</param>
/// <param name="Reports">How models of the same recipes did on years that they had not seen.</param>
public sealed record TrainedRanker(int AsOf, CatalogueInfo Outcomes, ImmutableArray<TrainedRole> Roles, ImmutableArray<TaskReport> Reports);
