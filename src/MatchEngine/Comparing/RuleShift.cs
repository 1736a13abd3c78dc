using MatchEngine.Matching;

namespace MatchEngine.Comparing;

/// <summary>A rule that comes out differently.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Title">Its title.</param>
/// <param name="Before">Its outcome before.</param>
/// <param name="After">Its outcome after.</param>
/// <param name="PointsBefore">Points before.</param>
/// <param name="PointsAfter">Points after.</param>
/// <param name="Sentence">What it says after, or null.</param>
public sealed record RuleShift(
    string Rule, string Title, RuleOutcome Before, RuleOutcome After, double PointsBefore, double PointsAfter, string? Sentence);
