using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Running;

/// <summary>Runs pairings through a runtime that was passed in, and makes traces of what it gives.</summary>
internal sealed class ForeignRun
{
    private readonly RuleSet _rules;
    private readonly string _name;
    private readonly FactTable _given;
    private readonly IRuleProgram _program;
    private readonly ImmutableArray<DeriveRule> _derivations;
    private readonly ImmutableArray<Rule> _judged;

    public ForeignRun(IRuleRuntime runtime, RuleSet rules, FactTable given)
    {
        _given = given;
        _rules = rules;
        _name = runtime.Name;
        _program = runtime.Compile(rules, given.Date);
        _derivations = [.. rules.Derivations.Where(rule => rule.Effective.Contains(given.Date))];
        _judged = PlainProgram.RulesOf(rules);
    }

    public PairingTrace Trace(int country, int partner)
    {
        PairFacts given = _given.Pair(country, partner, out LinkSummary link);
        ProgramResult result = _program.Run(given);
        Check(result.Results);
        PairFacts facts = given.Copy();
        Value[] made = new Value[_rules.Facts.Facts.Length];
        foreach (DerivedFact derived in result.Derived)
        {
            made[derived.Fact] = derived.Value;
        }

        foreach (DeriveRule rule in _derivations)
        {
            ref Fact fact = ref facts[rule.Fact];
            fact = fact.Value.IsAbsent ? Derivation.Made(rule, made[rule.Fact], facts) : fact;
        }

        return new PairingTrace
        {
            Country = country,
            Partner = partner,
            Facts = facts,
            Link = link,
            Gates = [.. result.Results.Where(r => r.Rule is GateRule)],
            Scores = [.. result.Results.Where(r => r.Rule is ScoreRule)],
            Advice = [.. result.Results.Where(r => r.Rule is AdviseRule)],
        };
    }

    private void Check(ImmutableArray<RuleResult> results)
    {
        if (results.Length != _judged.Length)
        {
            throw new InvalidOperationException($"The runtime '{_name}' gave {results.Length} results for the {_judged.Length} rules that are no derivations.");
        }

        for (int i = 0; i < results.Length; i++)
        {
            if (!ReferenceEquals(results[i].Rule, _judged[i]))
            {
                throw new InvalidOperationException($"The runtime '{_name}' gave a result for {results[i].Rule?.Id ?? "no rule"} where {_judged[i].Id} was due: results are in the order of the set.");
            }
        }
    }
}
