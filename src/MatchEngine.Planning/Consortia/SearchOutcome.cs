using System.Collections.Immutable;

namespace MatchEngine.Planning.Consortia;

/// <summary>What a search of one size came to.</summary>
/// <param name="Best">The best ones, best first; empty where none qualifies.</param>
/// <param name="Unseen">
/// What nothing that was not looked at can exceed, in the terms of the goal; null where the search was whole, so that
/// <paramref name="Best"/> is exact.
/// </param>
/// <param name="Steps">How many partial consortia were looked at.</param>
internal sealed record SearchOutcome(ImmutableArray<Found> Best, double? Unseen, long Steps);
