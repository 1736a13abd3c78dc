namespace MatchEngine.Planning.Portfolios;

/// <summary>A pairing that may be chosen.</summary>
/// <param name="Country">Index into the problem's countries.</param>
/// <param name="Partner">Index into the problem's partners.</param>
/// <param name="Fit">Its rule score in hundredths of a point, from 0.</param>
internal readonly record struct PortfolioPair(int Country, int Partner, long Fit);
