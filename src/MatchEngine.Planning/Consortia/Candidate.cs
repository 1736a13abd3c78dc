using MatchEngine.Planning.Sums;

namespace MatchEngine.Planning.Consortia;

/// <summary>A partner that may join a consortium, as the search sees it.</summary>
/// <param name="Id">Its id: what breaks ties, in ordinal order.</param>
/// <param name="Fit">Its rule score, from 0.</param>
/// <param name="Amount">What it may bring, on the grid of the search.</param>
internal sealed record Candidate(string Id, double Fit, GridAmount Amount);
