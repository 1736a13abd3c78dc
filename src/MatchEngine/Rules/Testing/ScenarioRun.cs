using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Matching;

namespace MatchEngine.Rules.Testing;

/// <summary>Runs the rules over the facts of a scenario. What a scenario gives, derived facts too, stands; all else is missing.</summary>
internal static class ScenarioRun
{
    private const string Source = "scenario";

    public static ScenarioTrace Over(RuleSet rules, Scenario scenario, ScenarioPairing pairing)
    {
        DateOnly date = scenario.Date;
        FactLayout layout = rules.Facts.Layout;
        PairFacts facts = new(
            layout,
            new Fact[layout.Count(FactSide.Run)],
            new Fact[layout.Count(FactSide.Country)],
            new Fact[layout.Count(FactSide.Partner)],
            new Fact[layout.Count(FactSide.Pairing)],
            new Fact[layout.Count(FactSide.Programme)]);
        if (rules.Facts.TryFind("run.date", out int run) && rules.Facts.Facts[run].Type == ConditionType.String)
        {
            facts[run] = new Fact(Value.Of(date.ToString("yyyy-MM-dd")), Source: Source);
        }

        foreach ((int fact, Value value) in pairing.Facts)
        {
            facts[fact] = new Fact(value, date.Year, Source);
        }

        Derivation.Run([.. rules.Derivations.Where(rule => rule.Effective.Contains(date))], facts);
        return new ScenarioTrace(
            facts,
            [.. Of<GateRule>().Select(rule => RuleRun.Judge(rule, date, facts))],
            [.. Of<ScoreRule>().Select(rule => RuleRun.Weigh(rule, date, facts))],
            [.. Of<AdviseRule>().Select(rule => RuleRun.Judge(rule, date, facts))],
            [.. rules.Derivations.Select(rule => Derived(rule, date, facts))]);

        IEnumerable<T> Of<T>()
            where T : Rule => rules.Rules.OfType<T>().Where(rule => rule.Programme == scenario.Programme);
    }

    /// <summary>A derivation is met when it makes the fact, not met when its condition does not hold.</summary>
    private static RuleResult Derived(DeriveRule rule, DateOnly date, PairFacts facts)
    {
        if (!rule.Effective.Contains(date))
        {
            return new RuleResult(rule, RuleOutcome.NotInForce, Value.Absent, 0, 0);
        }

        Value value = Derivation.Evaluate(rule, facts);
        RuleOutcome outcome = value.IsAbsent ? RuleOutcome.NotMet
            : value.IsUnknown || value.IsError ? RuleOutcome.CannotTell : RuleOutcome.Met;
        return new RuleResult(rule, outcome, value, 0, 0);
    }
}
