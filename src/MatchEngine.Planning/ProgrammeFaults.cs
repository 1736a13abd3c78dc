using MatchEngine.Matching;

namespace MatchEngine.Planning;

/// <summary>Rules that broke on supplied facts: errors of the rule set, to be reported to its owner.</summary>
internal static class ProgrammeFaults
{
    public static IEnumerable<string> Of(RuleTrace trace, string subject) => trace.Gates.Concat(trace.Scores).Concat(trace.Advice)
        .Where(result => result.Deciding.IsError)
        .Select(result => $"{result.Rule.Location} rule {result.Rule.Id} broke for {subject}: {result.Deciding.ErrorMessage}");
}
