using System.Collections.Immutable;

namespace MatchEngine.Planning.Mobilising;

/// <summary>What consortia of one size reach at best.</summary>
/// <param name="Partners">How many partners.</param>
/// <param name="Probability">The probability that the best of them reaches the gap, 0..1, rounded against it.</param>
/// <param name="Members">Its members, by id; empty where rules let none of this size go together.</param>
/// <param name="AtMost">What no consortium of this size can exceed, where the search was given up; null where it was whole.</param>
public sealed record SizeReach(int Partners, double Probability, ImmutableArray<string> Members, double? AtMost);
