namespace MatchEngine.Matching;

/// <summary>A rule score and how much missing facts could add to it.</summary>
/// <param name="Value">Points that are sure: the sum over the rules that are met.</param>
/// <param name="High">Points if every rule that cannot tell came out in full.</param>
public readonly record struct ScoreInterval(double Value, double High);
