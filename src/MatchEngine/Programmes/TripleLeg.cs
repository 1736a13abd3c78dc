using System.Collections.Immutable;
using MatchEngine.Explaining;

namespace MatchEngine.Programmes;

/// <summary>One side of a triple.</summary>
/// <param name="Score">Points that are sure.</param>
/// <param name="ScoreHigh">Points if every missing fact came out in favour.</param>
/// <param name="Reasons">One reason for each score rule that is met, strongest first; their points sum to the score.</param>
public sealed record TripleLeg(double Score, double ScoreHigh, ImmutableArray<Reason> Reasons);
