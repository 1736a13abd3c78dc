namespace MatchEngine.Matching;

/// <summary>What one feature adds to a likelihood score.</summary>
/// <param name="Feature">The feature's name.</param>
/// <param name="Value">Its value; null where it is missing.</param>
/// <param name="Contribution">What it adds to the score.</param>
/// <param name="Sentence">The same in words.</param>
public sealed record LikelihoodPart(string Feature, double? Value, double Contribution, string Sentence);
