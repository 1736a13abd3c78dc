using System.Collections.Immutable;
using MatchEngine.Hosting.Replaying;

namespace MatchEngine.Console.Output;

/// <summary>What came of replaying logs.</summary>
/// <param name="Logs">The files.</param>
/// <param name="Same">Answers that came out the same, bit for bit.</param>
/// <param name="Differ">Answers that came out otherwise.</param>
/// <param name="Missing">Questions that could not be asked because a version is missing.</param>
/// <param name="Unread">Lines that are no record.</param>
/// <param name="MissingVersions">The missing versions, each once.</param>
/// <param name="Findings">Every line that is not the same, by file and line.</param>
internal sealed record ReplayDocument(
    ImmutableArray<string> Logs, int Same, int Differ, int Missing, int Unread, ImmutableArray<string> MissingVersions, ImmutableArray<ReplayFinding> Findings)
{
    public static ReplayDocument Of(IEnumerable<string> logs, IReadOnlyCollection<(string Log, ReplayedAnswer Answer)> replayed) => new(
        [.. logs],
        Count(replayed, ReplayOutcome.Same),
        Count(replayed, ReplayOutcome.Differs),
        Count(replayed, ReplayOutcome.Missing),
        Count(replayed, ReplayOutcome.Unread),
        [.. replayed.Where(r => r.Answer.Outcome == ReplayOutcome.Missing).SelectMany(r => r.Answer.Remarks).Distinct().Order(StringComparer.Ordinal)],
        [
            .. replayed.Where(r => r.Answer.Outcome != ReplayOutcome.Same)
                .Select(r => new ReplayFinding(r.Log, r.Answer.Line, r.Answer.Outcome, r.Answer.At, r.Answer.Question, r.Answer.Remarks)),
        ]);

    private static int Count(IEnumerable<(string Log, ReplayedAnswer Answer)> replayed, ReplayOutcome outcome) => replayed.Count(r => r.Answer.Outcome == outcome);
}
