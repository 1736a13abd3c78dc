using System.Collections.Immutable;
using MatchEngine.Columns;
using MatchEngine.Rules;

namespace MatchEngine.Running;

/// <summary>How the built-in runtime runs one rule.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Parts">Its parts, in the order of its text; empty for a rule without a condition.</param>
public sealed record RulePlan(string Rule, RuleKind Kind, ImmutableArray<PlanPart> Parts)
{
    /// <summary>The plans of the rules in force on a day, in the order of the set; those of programmes, which run in stages, are left out.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="date">The day.</param>
    public static ImmutableArray<RulePlan> Of(RuleSet rules, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new PlanReader(rules, date).Read();
    }
}
