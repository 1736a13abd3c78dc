namespace MatchEngine.Planning.Consortia;

/// <summary>What makes one consortium better than another of the same size.</summary>
internal enum Goal
{
    /// <summary>The probability of reaching the gap, then ids.</summary>
    Probability,

    /// <summary>The points of its members and of the whole, among those that reach the gap with the confidence asked for; then probability, then ids.</summary>
    Fit,
}
