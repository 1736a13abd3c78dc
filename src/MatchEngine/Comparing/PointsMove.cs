namespace MatchEngine.Comparing;

/// <summary>How much one rule adds to a pairing under two rule sets.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Before">Points before.</param>
/// <param name="After">Points after.</param>
public sealed record PointsMove(string Rule, double Before, double After);
