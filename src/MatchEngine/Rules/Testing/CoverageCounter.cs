using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Matching;

namespace MatchEngine.Rules.Testing;

/// <summary>Collects what came up for each rule and each clause over all scenarios.</summary>
internal sealed class CoverageCounter
{
    private static readonly string[] TruthWords = ["true", "false", "unknown"];
    private readonly RuleSet _rules;
    private readonly Dictionary<string, SortedSet<RuleOutcome>> _outcomes = new(StringComparer.Ordinal);
    private readonly Dictionary<(Condition Condition, int Clause), bool[]> _truths = [];

    public CoverageCounter(RuleSet rules)
    {
        _rules = rules;
        foreach (Rule rule in rules.Rules)
        {
            _outcomes[rule.Id] = [];
            foreach (Condition condition in rule.Expressions)
            {
                foreach (Clause clause in condition.Clauses)
                {
                    _truths[(condition, clause.Index)] = new bool[3];
                }
            }
        }
    }

    public void Count(Rule rule, RuleOutcome outcome, PairFacts facts)
    {
        _outcomes[rule.Id].Add(outcome);
        if (outcome == RuleOutcome.NotInForce)
        {
            return;
        }

        foreach (Condition condition in rule.Expressions)
        {
            // A scale is asked only where its rule is met; what it would say elsewhere covers nothing.
            if (rule is ScoreRule { Scale: { } scale } && ReferenceEquals(scale, condition) && !rule.When!.Evaluate(facts).IsTrue)
            {
                continue;
            }

            foreach (Trace trace in condition.Explain(facts).Clauses())
            {
                int kind = trace.Value.IsTrue ? 0 : trace.Value.IsFalse ? 1 : trace.Value.IsUnknown ? 2 : -1;
                if (kind >= 0)
                {
                    _truths[(condition, trace.Clause)][kind] = true;
                }
            }
        }
    }

    public RuleCoverage Result() => new([.. _rules.Rules.Select(OfRule)], [.. _rules.Rules.SelectMany(OfClauses)]);

    private CoverageLine OfRule(Rule rule)
    {
        SortedSet<RuleOutcome> seen = _outcomes[rule.Id];
        RuleOutcome[] wanted = rule.When is null ? [RuleOutcome.Met] : [RuleOutcome.Met, RuleOutcome.NotMet];
        return new CoverageLine(rule.Id, null, [.. seen.Select(Words)], [.. wanted.Where(outcome => !seen.Contains(outcome)).Select(Words)]);
    }

    private IEnumerable<CoverageLine> OfClauses(Rule rule)
    {
        foreach (Condition condition in rule.Expressions)
        {
            bool guarded = rule is ScoreRule { Scale: { } scale } && ReferenceEquals(scale, condition);
            ImmutableArray<int> certain = guarded ? rule.When!.Facts : [];
            foreach (Clause clause in condition.Clauses)
            {
                bool[] seen = _truths[(condition, clause.Index)];
                bool mayBeMissing = ReadsMissing(clause.Node, certain);
                yield return new CoverageLine(
                    rule.Id,
                    clause.Text,
                    [.. TruthWords.Where((_, i) => seen[i])],
                    [.. TruthWords.Where((_, i) => !seen[i] && (i < 2 || mayBeMissing))]);
            }
        }
    }

    /// <summary>Whether a fact that the clause reads, not merely asks for, may be missing when it is asked.</summary>
    private bool ReadsMissing(Node node, ImmutableArray<int> certain) => node switch
    {
        PresenceNode { Operand: FactNode } => false,
        FactNode fact => _rules.Facts.Facts[fact.Fact].Optional && !certain.Contains(fact.Fact),
        _ => node.Children.Any(child => ReadsMissing(child, certain)),
    };

    private static string Words(RuleOutcome outcome) => ScenarioWords.Of(outcome);
}
