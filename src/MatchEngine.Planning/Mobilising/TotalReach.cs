namespace MatchEngine.Planning.Mobilising;

/// <summary>What all partners that could be counted reach together.</summary>
/// <param name="Partners">How many.</param>
/// <param name="Probability">The probability that they reach the gap, 0..1, rounded against them.</param>
/// <param name="ReachUsd">The sum that they reach with the confidence asked for, US dollars; no more than the gap is told.</param>
public sealed record TotalReach(int Partners, double Probability, double ReachUsd);
