using MatchEngine.Rules.Reading;

namespace MatchEngine.Rules.Linting;

/// <summary>
/// Finds what is allowed but probably not meant. Only what can be proved is told; a rule may keep a finding with
/// <c>"lintIgnore": [{ "code": "L006", "reason": "..." }]</c>.
/// </summary>
public static class RuleLint
{
    /// <summary>Looks through a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="matcher">A matcher over the same rules, to find facts that no profile has; null: that is left out.</param>
    /// <returns>The findings by place, all of them warnings.</returns>
    /// <exception cref="ArgumentException">The matcher has other rules.</exception>
    public static IReadOnlyList<Fault> Run(RuleSet rules, Matcher? matcher = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (matcher is not null && matcher.Rules.Revision != rules.Revision)
        {
            throw new ArgumentException("The matcher has other rules.", nameof(matcher));
        }

        ClauseLint clauses = new(rules.Facts);
        List<(Rule Rule, string Code, string Message)> found =
        [
            .. rules.Rules.SelectMany(rule => rule.Expressions.SelectMany(clauses.Of).Select(finding => (rule, finding.Code, finding.Message))),
            .. new RelationLint(rules).All(),
            .. matcher is null ? [] : ProfileLint.Of(matcher),
        ];
        FaultList faults = new();
        foreach ((Rule rule, string code, string message) in found.Where(finding => !finding.Rule.LintIgnores.Any(ignore => ignore.Code == finding.Code)))
        {
            faults.Add(Warning(rule, code, $"Rule {rule.Id}: {message}"));
        }

        foreach (Rule rule in rules.Rules)
        {
            foreach (LintIgnore ignore in rule.LintIgnores.Where(ignore => (matcher is not null || ignore.Code != LintCodes.NeverKnown)
                && !found.Exists(finding => finding.Rule.Id == rule.Id && finding.Code == ignore.Code)))
            {
                faults.Add(Warning(rule, LintCodes.StaleIgnore, $"Rule {rule.Id} ignores {ignore.Code}, which is not found any more. Remove the ignore."));
            }
        }

        return faults.Sorted();
    }

    private static Fault Warning(Rule rule, string code, string message) =>
        new(code, FaultSeverity.Warning, rule.Location.File, rule.Location.Line, rule.Location.Column, message);
}
