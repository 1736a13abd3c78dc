using System.Collections.Immutable;
using MatchEngine.Facts;
using MatchEngine.Languages;
using MatchEngine.Rules;

namespace MatchEngine.Explaining;

/// <summary>Writes facts with their provenance; a derived fact brings along those that it was made of.</summary>
internal sealed class Citations
{
    private readonly RuleSet _rules;
    private readonly Labels _labels;
    private readonly ILookup<int, DeriveRule> _makers;

    public Citations(RuleSet rules, DateOnly date, Labels labels)
    {
        _rules = rules;
        _labels = labels;
        _makers = rules.Derivations.Where(rule => rule.Effective.Contains(date)).ToLookup(rule => rule.Fact);
    }

    public ImmutableArray<FactCitation> Of(Rule rule, PairFacts facts) =>
        [.. rule.ReadFacts.Distinct().Order().Where(fact => !IsLabel(fact)).Select(fact => Of(fact, facts))];

    /// <summary>Names are how sentences speak, not what they stand on.</summary>
    private bool IsLabel(int fact) => _rules.Facts.Facts[fact].Name is var name
        && (name == "partner.id" || name.EndsWith(".name", StringComparison.Ordinal) || name.EndsWith(".iso3", StringComparison.Ordinal));

    private FactCitation Of(int number, PairFacts facts)
    {
        FactDefinition definition = _rules.Facts.Facts[number];
        Fact fact = facts[number];

        // A derived fact with a source was given by an officer or a scenario and was not derived.
        ImmutableArray<FactCitation> from = definition.Origin == FactOrigin.Derived && fact.Source is null
            ? [.. _makers[number]
                .SelectMany(maker => maker.Expressions.SelectMany(expression => expression.Facts))
                .Distinct()
                .Order()
                .Where(input => facts[input].IsKnown)
                .Select(input => Of(input, facts))]
            : [];
        return new FactCitation(definition.Name, FactFormat.Format(fact, definition, _labels), fact.IsKnown, fact.Year, fact.Source, from);
    }
}
