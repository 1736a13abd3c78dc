namespace MatchEngine.Load;

/// <summary>What came of loading one server for a while.</summary>
/// <param name="PerSecond">Answers in a second.</param>
/// <param name="Median">How long half of them took at most, in milliseconds.</param>
/// <param name="Worst1Percent">How long 99 of 100 took at most, in milliseconds.</param>
/// <param name="Answers">How many there were.</param>
/// <param name="Failed">How many were none, or no success.</param>
/// <param name="KiBEach">The mean size of an answer.</param>
internal sealed record LoadResult(double PerSecond, double Median, double Worst1Percent, long Answers, long Failed, double KiBEach);
