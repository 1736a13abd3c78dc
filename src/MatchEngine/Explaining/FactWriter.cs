using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Languages;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Explaining;

/// <summary>Writes facts in one language. What it says of a country or a partner is kept as long as those facts are, and shared by all pairings.</summary>
internal sealed class FactWriter
{
    private readonly Catalogue _catalogue;
    private readonly ImmutableArray<FactDefinition> _definitions;
    private readonly FactLayout _layout;
    private readonly int _ruleCount;
    private readonly string?[] _formats;
    private readonly Dictionary<int, int[]> _inputs;
    private readonly ConditionalWeakTable<Fact[], SideWords> _shared;
    private readonly int _countryName;
    private readonly int _partnerName;

    public FactWriter(Catalogue catalogue, RuleSet rules, DateOnly date, Labels labels)
    {
        _catalogue = catalogue;
        Rules = rules;
        Labels = labels;
        _definitions = rules.Facts.Facts;
        _layout = rules.Facts.Layout;
        _ruleCount = rules.Rules.Length;
        _formats = [.. _definitions.Select(FactFormat.DefaultFormat)];
        _shared = [];
        _inputs = rules.Derivations
            .Where(rule => rule.Effective.Contains(date))
            .GroupBy(rule => rule.Fact)
            .ToDictionary(makers => makers.Key, makers => (int[])[.. makers.SelectMany(maker => maker.Expressions.SelectMany(expression => expression.Facts)).Distinct().Order()]);
        _countryName = NameFact(rules, "country.name", labels);
        _partnerName = NameFact(rules, "partner.name", labels);
    }

    private FactWriter(FactWriter from, Catalogue catalogue)
    {
        _catalogue = catalogue;
        Rules = from.Rules;
        Labels = from.Labels;
        _definitions = from._definitions;
        _layout = from._layout;
        _ruleCount = from._ruleCount;
        _formats = from._formats;
        _shared = from._shared;
        _inputs = from._inputs;
        _countryName = from._countryName;
        _partnerName = from._partnerName;
    }

    /// <summary>This over another catalogue. Words are kept beside facts, so those of facts that did not change are shared.</summary>
    public FactWriter After(Catalogue catalogue) => new(this, catalogue);

    public RuleSet Rules { get; }

    public Labels Labels { get; }

    public FactSide Side(int fact) => _layout.Side(fact);

    public int Slot(int fact) => _layout.Slot(fact);

    /// <summary>What was said of the facts of a country or a partner.</summary>
    public SideWords Shared(Fact[] facts) => _shared.GetValue(facts, key => new SideWords(key.Length, _ruleCount));

    /// <summary>Words for facts that no other pairing has.</summary>
    public SideWords Own(FactSide side) => new(_layout.Count(side), 0);

    public string Format(Fact fact, int number, string? format = null) => FactFormat.Format(fact, _definitions[number], Labels, format);

    /// <summary>Whether a sentence shows a fact as a citation does.</summary>
    public bool IsCited(SentencePart part) => part.Format is null || part.Format == _formats[part.Fact];

    /// <summary>The facts that a derived one was made of; none for one that an officer or a scenario gave, which has a source.</summary>
    public ReadOnlySpan<int> InputsOf(int number, Fact fact) =>
        _definitions[number].Origin == FactOrigin.Derived && fact.Source is null && _inputs.TryGetValue(number, out int[]? inputs) ? inputs : [];

    /// <summary>Names of country and partner are shown in the language asked for; null for any other fact.</summary>
    public string? Localized(int number, PairFacts facts)
    {
        if (number == _countryName && facts[number].IsKnown && facts.Text("country.iso3", Rules) is { } iso3 && _catalogue.CountryIndex(iso3) is >= 0 and var country)
        {
            return _catalogue.Countries[country].Names.In(Labels.Language);
        }

        return number == _partnerName && facts[number].IsKnown && facts.Text("partner.id", Rules) is { } id && _catalogue.PartnerIndex(id) is >= 0 and var partner
            ? _catalogue.Partners[partner].Names.In(Labels.Language)
            : null;
    }

    public string NameOf(int fact) => _definitions[fact].Name;

    /// <summary>The number of a name's fact; -1 in English, which facts are in already.</summary>
    private static int NameFact(RuleSet rules, string name, Labels labels) =>
        labels.Language != LanguageCodes.English && rules.Facts.TryFind(name, out int fact) ? fact : -1;
}
