using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Comparing;

/// <summary>One pairing, tried with other facts: derivations, gates and scores run again on a copy, nothing else does.</summary>
internal sealed class Trial
{
    private readonly RuleSet _rules;
    private readonly DateOnly _date;
    private readonly Theme? _theme;
    private readonly PairFacts _facts;
    private readonly ImmutableArray<DeriveRule> _derivations;
    private readonly ImmutableArray<int> _derived;

    public Trial(Matcher matcher, int country, int partner, SuggestQuery query)
    {
        FactTable table = matcher.Table(query.Date);
        _rules = matcher.Rules;
        _date = table.Date;
        _theme = query.Theme;
        _facts = table.Pair(country, partner, out _);
        _derivations = [.. _rules.Derivations.Where(rule => rule.Effective.Contains(_date))];

        // A derived fact with a source was given by an officer and is not made again.
        _derived = [.. _derivations.Select(rule => rule.Fact).Distinct().Where(fact => _facts[fact].Source is null)];
    }

    public Fact Known(int fact) => _facts[fact];

    public (bool Open, double Low, double High) With(IEnumerable<(int Fact, Value Value)> changes)
    {
        PairFacts facts = _facts.Copy();
        foreach (int derived in _derived)
        {
            facts[derived] = default;
        }

        foreach ((int fact, Value value) in changes)
        {
            facts[fact] = new Fact(value, _date.Year, WhatIf.Source);
        }

        Derivation.Run(_derivations, facts);
        bool open = _rules.Gates.All(gate => RuleRun.Judge(gate, _date, facts).Outcome != RuleOutcome.NotMet);
        double low = 0;
        double high = 0;
        foreach (ScoreRule rule in _rules.Scores.Where(rule => _theme is null || rule.Theme is null || rule.Theme == _theme))
        {
            RuleResult result = RuleRun.Weigh(rule, _date, facts);
            low += result.Points;
            high += result.Most;
        }

        return (open, low, high);
    }
}
