using System.Collections.Immutable;
using MatchEngine.Matching;

namespace MatchEngine.Programmes;

/// <summary>Names the rules that broke on the facts of a run.</summary>
internal static class ProgrammeFaults
{
    private const int Most = 20;

    public static ImmutableArray<string> Of(IEnumerable<RuleTrace> traces) =>
        [.. traces
            .SelectMany(trace => trace.Gates.Concat(trace.Scores).Concat(trace.Advice))
            .Where(result => result.Deciding.IsError)
            .Select(result => $"{result.Rule.Location} rule {result.Rule.Id} broke: {result.Deciding.ErrorMessage}")
            .Distinct()
            .Take(Most)];
}
