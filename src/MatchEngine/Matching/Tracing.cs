using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MatchEngine.Conditions;
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
    private readonly SharedRules _ofCountry;
    private readonly SharedRules _ofPartner;
    private readonly Slots<SharedResults> _countries;
    private readonly Slots<SharedResults> _partners;

    public Tracing(Catalogue catalogue, RuleSet rules, FactTable table)
    {
        _table = table;
        _ofCountry = new SharedRules(FactSide.Country, rules.Facts, table.Date);
        _ofPartner = new SharedRules(FactSide.Partner, rules.Facts, table.Date);
        _gates = Split(rules.Gates, rules.Facts);
        _scores = Split(rules.Scores, rules.Facts);
        _advice = Split(rules.Advice, rules.Facts);
        _countries = new Slots<SharedResults>(catalogue.Countries.Length);
        _partners = new Slots<SharedResults>(catalogue.Partners.Length);
    }

    private Tracing(Tracing from, FactTable table, FactChanges changes)
    {
        _table = table;
        _ofCountry = from._ofCountry;
        _ofPartner = from._ofPartner;
        _gates = from._gates;
        _scores = from._scores;
        _advice = from._advice;
        _countries = from._countries.Without(changes.Countries);
        _partners = from._partners.Without(changes.Partners);
    }

    /// <summary>This after a change of facts: what it does not touch is shared.</summary>
    public Tracing After(FactTable table, FactChanges changes) => new(this, table, changes);

    public PairingTrace Over(int country, int partner)
    {
        PairFacts facts = _table.Pair(country, partner, out LinkSummary link);
        SharedResults ofCountry = _countries.Find(country) ?? _countries.Keep(country, _ofCountry.Over(facts));
        SharedResults ofPartner = _partners.Find(partner) ?? _partners.Keep(partner, _ofPartner.Over(facts));
        bool apart = ofCountry.Fits && ofPartner.Fits && !_table.IsGiven(country, partner);
        return new PairingTrace
        {
            Country = country,
            Partner = partner,
            Facts = facts,
            Link = link,
            Gates = Join(_gates, facts, ofCountry, ofPartner, apart),
            Scores = Join(_scores, facts, ofCountry, ofPartner, apart),
            Advice = Join(_advice, facts, ofCountry, ofPartner, apart),
        };
    }

    private TracedRule[] Split(IEnumerable<Rule> rules, FactDictionary dictionary) => [.. rules.Select(rule => Split(rule, dictionary))];

    private TracedRule Split(Rule rule, FactDictionary dictionary)
    {
        // a rule that is not in force says so of every pairing
        FactSide? side = rule.Effective.Contains(_table.Date)
            ? SharedSide.Of(rule.Expressions.SelectMany(expression => expression.Facts), dictionary)
            : FactSide.Country;
        return side switch
        {
            FactSide.Country => new TracedRule(rule, side, _ofCountry.Add(rule)),
            FactSide.Partner => new TracedRule(rule, side, _ofPartner.Add(rule)),
            _ => new TracedRule(rule, null, 0) { OfCountry = _ofCountry.AddPart(rule), OfPartner = _ofPartner.AddPart(rule) },
        };
    }

    private ImmutableArray<RuleResult> Join(TracedRule[] rules, PairFacts facts, SharedResults ofCountry, SharedResults ofPartner, bool apart)
    {
        RuleResult[] results = new RuleResult[rules.Length];
        for (int i = 0; i < results.Length; i++)
        {
            ref readonly TracedRule traced = ref rules[i];
            results[i] = traced.Side switch
            {
                FactSide.Country => ofCountry.Results[traced.Place],
                FactSide.Partner => ofPartner.Results[traced.Place],
                _ when apart && ((traced.OfCountry >= 0 && ofCountry.NotMet[traced.OfCountry]) || (traced.OfPartner >= 0 && ofPartner.NotMet[traced.OfPartner])) =>
                    new RuleResult(traced.Rule, RuleOutcome.NotMet, Value.False, 0, 0),
                _ => RuleRun.Of(traced.Rule, _table.Date, facts),
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
