using System.Collections.Immutable;

namespace MatchEngine.Ranking;

/// <summary>A model, or everything that is wrong with its file.</summary>
/// <param name="Model">The model; null where there are faults.</param>
/// <param name="Faults">What is wrong, one line each.</param>
public sealed record RankingModelOutcome(IRankingModel? Model, ImmutableArray<string> Faults);
