using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Matching;

/// <summary>Runs the rules of a set over the facts of a pairing. Rules don't see each other's outcomes, so their order can't matter.</summary>
internal static class RuleRun
{
    public static PairingTrace Over(RuleSet rules, DateOnly date, int country, int partner, PairFacts facts, LinkSummary link) => new()
    {
        Country = country,
        Partner = partner,
        Facts = facts,
        Link = link,
        Gates = [.. rules.Gates.Select(rule => Judge(rule, date, facts))],
        Scores = [.. rules.Scores.Select(rule => Weigh(rule, date, facts))],
        Advice = [.. rules.Advice.Select(rule => Judge(rule, date, facts))],
    };

    /// <summary>Weighs a score rule; judges any other.</summary>
    public static RuleResult Of(Rule rule, DateOnly date, IFactReader facts) => rule is ScoreRule score ? Weigh(score, date, facts) : Judge(rule, date, facts);

    public static RuleResult Judge(Rule rule, DateOnly date, IFactReader facts)
    {
        if (!rule.Effective.Contains(date))
        {
            return new RuleResult(rule, RuleOutcome.NotInForce, Value.Absent, 0, 0);
        }

        Value value = rule.When is null ? Value.True : rule.When.Evaluate(facts);
        RuleOutcome outcome = value.IsTrue ? RuleOutcome.Met : value.IsFalse ? RuleOutcome.NotMet : RuleOutcome.CannotTell;
        return new RuleResult(rule, outcome, value, 0, 0);
    }

    public static RuleResult Weigh(ScoreRule rule, DateOnly date, IFactReader facts)
    {
        RuleResult result = Judge(rule, date, facts);
        if (result.Outcome == RuleOutcome.CannotTell)
        {
            return result with { Most = rule.Points };
        }

        if (result.Outcome != RuleOutcome.Met || rule.Scale is null)
        {
            double points = result.Outcome == RuleOutcome.Met ? rule.Points : 0;
            return result with { Points = points, Most = points };
        }

        Value scale = rule.Scale.Evaluate(facts);
        if (!scale.TryGetNumber(out double part) || double.IsNaN(part))
        {
            return result with { Outcome = RuleOutcome.CannotTell, Deciding = scale, Most = rule.Points };
        }

        double scaled = rule.Points * Math.Clamp(part, 0, 1);
        return result with { Points = scaled, Most = scaled };
    }
}
