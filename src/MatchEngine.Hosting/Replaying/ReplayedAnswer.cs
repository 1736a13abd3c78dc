using System.Collections.Immutable;

namespace MatchEngine.Hosting.Replaying;

/// <summary>A recorded question, asked again.</summary>
/// <param name="Line">The number of its line.</param>
/// <param name="At">When it was answered; null for a line that is no record.</param>
/// <param name="Question">What was asked, in short; empty for a line that is no record.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Remarks">What differs, what is missing, what is wrong with the line.</param>
internal sealed record ReplayedAnswer(int Line, DateTimeOffset? At, string Question, ReplayOutcome Outcome, ImmutableArray<string> Remarks);
