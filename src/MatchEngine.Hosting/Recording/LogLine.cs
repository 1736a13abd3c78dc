namespace MatchEngine.Hosting.Recording;

/// <summary>A line of a decision log that holds an answer, or can't be read.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Answer">The answer; null where the line is no record.</param>
/// <param name="Facts">The facts that the answer stands on, as a file of facts; null where there are none, or the log does not hold them.</param>
/// <param name="Fault">Why the line is no record.</param>
internal sealed record LogLine(int Number, RecordedAnswer? Answer, byte[]? Facts, string? Fault);
