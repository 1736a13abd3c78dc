using System.Collections.Immutable;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>What answers of all programmes read off rule results.</summary>
internal static class ProgrammeParts
{
    /// <summary>The themes of the score rules that are met, strongest first.</summary>
    public static ImmutableArray<Theme> Themes(IEnumerable<RuleResult> scores) =>
        [.. Met(scores)
            .Where(result => result.Points > 0)
            .OrderByDescending(result => result.Points)
            .ThenBy(result => result.Rule.Id, StringComparer.Ordinal)
            .Select(result => result.Rule.Theme)
            .OfType<Theme>()
            .Distinct()];

    /// <summary>The tags of the rules that are met, each once.</summary>
    public static ImmutableArray<string> Tags(IEnumerable<RuleResult> results) => [.. Met(results).SelectMany(result => result.Rule.Tags).Distinct()];

    private static IEnumerable<RuleResult> Met(IEnumerable<RuleResult> results) => results.Where(result => result.Outcome == RuleOutcome.Met);
}
