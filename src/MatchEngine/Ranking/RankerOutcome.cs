using System.Collections.Immutable;

namespace MatchEngine.Ranking;

/// <summary>A ranker, or everything that is wrong with its files.</summary>
/// <param name="Ranker">The ranker; null where there are faults.</param>
/// <param name="Faults">What is wrong, with file and line.</param>
public sealed record RankerOutcome(PartnerRanker? Ranker, ImmutableArray<string> Faults);
