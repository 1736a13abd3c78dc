using System.Collections.Immutable;
using MatchEngine.Ranking;

namespace MatchEngine.Training.Recipes;

/// <summary>A role ready to ship.</summary>
/// <param name="Model">The model, trained on everything known.</param>
/// <param name="Calibration">What its scores mean, from models of the same recipe on years that they had not seen.</param>
/// <param name="CalibratedOn">The cutoffs of those.</param>
public sealed record TrainedRole(RoleModel Model, Calibration Calibration, ImmutableArray<int> CalibratedOn);
