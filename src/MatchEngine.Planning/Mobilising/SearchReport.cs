namespace MatchEngine.Planning.Mobilising;

/// <summary>How exact an answer is.</summary>
/// <param name="Cells">Into how many cells the way to the gap was cut.</param>
/// <param name="CellUsd">The width of a cell, US dollars: each partner's amount is rounded by less than it.</param>
/// <param name="Steps">How many partial consortia were looked at.</param>
/// <param name="FewestProven">
/// Whether no smaller consortium reaches the gap with the confidence asked for even when every amount is rounded in its favour; where no
/// consortium was found, whether none of any size that was asked for does.
/// </param>
/// <param name="BestProven">Whether the best consortium is known to be the best of its size.</param>
/// <param name="UnseenFit">Where the search for the best was given up: the points that nothing unseen exceeds.</param>
public sealed record SearchReport(int Cells, double CellUsd, long Steps, bool FewestProven, bool BestProven, double? UnseenFit);
