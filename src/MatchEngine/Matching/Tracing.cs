using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MatchEngine.Facts;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Matching;

/// <summary>
/// Makes traces over a table of facts. What a rule says of the country alone, or of the partner alone, is worked out once for all of its
/// pairings and kept beside the table. Safe for many threads: those that work out the same come to the same.
/// </summary>
internal sealed class Tracing
{
    private readonly FactTable _table;
    private readonly TracedRule[] _gates;
    private readonly TracedRule[] _scores;
    private readonly TracedRule[] _advice;
    private readonly List<Rule> _ofCountry = [];
    private readonly List<Rule> _ofPartner = [];
    private readonly RuleResult[]?[] _countries;
    private readonly RuleResult[]?[] _partners;

    public Tracing(Catalogue catalogue, RuleSet rules, FactTable table)
    {
        _table = table;
        _gates = Split(rules.Gates, rules.Facts);
        _scores = Split(rules.Scores, rules.Facts);
        _advice = Split(rules.Advice, rules.Facts);
        _countries = new RuleResult[]?[catalogue.Countries.Length];
        _partners = new RuleResult[]?[catalogue.Partners.Length];
    }

    public PairingTrace Over(int country, int partner)
    {
        PairFacts facts = _table.Pair(country, partner, out LinkSummary link);
        RuleResult[] ofCountry = _countries[country] ??= Run(_ofCountry, facts);
        RuleResult[] ofPartner = _partners[partner] ??= Run(_ofPartner, facts);
        return new PairingTrace
        {
            Country = country,
            Partner = partner,
            Facts = facts,
            Link = link,
            Gates = Join(_gates, facts, ofCountry, ofPartner),
            Scores = Join(_scores, facts, ofCountry, ofPartner),
            Advice = Join(_advice, facts, ofCountry, ofPartner),
        };
    }

    private TracedRule[] Split(IEnumerable<Rule> rules, FactDictionary dictionary) => [.. rules.Select(rule =>
    {
        FactSide? side = SharedSide.Of(rule.Expressions.SelectMany(expression => expression.Facts), dictionary);
        if (side is null)
        {
            return new TracedRule(rule, null, 0);
        }

        List<Rule> shared = side == FactSide.Country ? _ofCountry : _ofPartner;
        shared.Add(rule);
        return new TracedRule(rule, side, shared.Count - 1);
    })];

    private RuleResult[] Run(List<Rule> rules, PairFacts facts)
    {
        RuleResult[] results = new RuleResult[rules.Count];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = RuleRun.Of(rules[i], _table.Date, facts);
        }

        return results;
    }

    private ImmutableArray<RuleResult> Join(TracedRule[] rules, PairFacts facts, RuleResult[] ofCountry, RuleResult[] ofPartner)
    {
        RuleResult[] results = new RuleResult[rules.Length];
        for (int i = 0; i < results.Length; i++)
        {
            ref readonly TracedRule traced = ref rules[i];
            results[i] = traced.Side switch
            {
                FactSide.Country => ofCountry[traced.Place],
                FactSide.Partner => ofPartner[traced.Place],
                _ => RuleRun.Of(traced.Rule, _table.Date, facts),
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
