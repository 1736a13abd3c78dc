using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MatchEngine.Conditions;
using MatchEngine.Matching;
using MatchEngine.Rules;
using MatchEngine.Running;
using NRules;

namespace MatchEngine.NRules;

/// <summary>A rule set compiled to an NRules network, asked one pairing at a time. Each has a session of its own: emptying one takes as long as making one.</summary>
internal sealed class NRulesProgram : IRuleProgram
{
    private readonly ISessionFactory _factory;
    private readonly ImmutableArray<RuleResult> _withoutVerdict;
    private readonly Dictionary<string, int> _places;

    public NRulesProgram(RuleSet rules, DateOnly date)
    {
        _factory = RuleSetRepository.Of(rules, date).Compile();
        Rule[] judged = [.. rules.Rules.Where(rule => rule is not DeriveRule)];
        _withoutVerdict = [.. judged.Select(rule => rule.Effective.Contains(date)
            ? new RuleResult(rule, RuleOutcome.NotMet, Value.False, 0, 0)
            : new RuleResult(rule, RuleOutcome.NotInForce, Value.Absent, 0, 0))];
        _places = judged.Select((rule, place) => (rule, place)).ToDictionary(pair => pair.rule.Id, pair => pair.place, StringComparer.Ordinal);
    }

    public ProgramResult Run(IFactReader given)
    {
        Pairing pairing = new(given);
        ISession session = _factory.CreateSession();
        session.Insert(pairing);
        session.Fire();
        RuleResult[] results = [.. _withoutVerdict];
        foreach (Verdict verdict in session.Query<Verdict>())
        {
            results[_places[verdict.Result.Rule.Id]] = verdict.Result;
        }

        ImmutableArray<DerivedFact> derived =
        [
            .. session.Query<DerivedValue>().AsEnumerable().Where(made => !made.IsGiven && !made.Value.IsAbsent).Select(made => new DerivedFact(made.Fact, made.Value)),
        ];
        return new ProgramResult(derived, ImmutableCollectionsMarshal.AsImmutableArray(results));
    }
}
