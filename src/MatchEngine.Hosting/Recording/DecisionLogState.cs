namespace MatchEngine.Hosting.Recording;

/// <summary>How a decision log does.</summary>
/// <param name="Path">The file.</param>
/// <param name="Problem">Why nothing can be written now; null where all is well.</param>
/// <param name="Since">Since when.</param>
/// <param name="Waiting">Records that wait to be written.</param>
/// <param name="Written">Records that were written since the start.</param>
/// <param name="Lost">Records that were lost since the start, because too many waited.</param>
internal sealed record DecisionLogState(string Path, string? Problem, DateTimeOffset? Since, int Waiting, long Written, long Lost);
