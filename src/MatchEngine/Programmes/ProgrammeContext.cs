using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Programmes;

/// <summary>What a programme works with on one day: the pairings beneath it, its own rules, and the facts that both share.</summary>
internal sealed class ProgrammeContext
{
    private readonly FactTable _pairingTable;
    private readonly Dictionary<int, MatchAnswer> _pairings = [];

    public ProgrammeContext(Matcher matcher, RuleSet rules, IndicatorPlaces places, DateOnly? date, string language)
    {
        Matcher = matcher;
        Rules = rules;
        Places = places;
        Labels = Labels.In(language);
        Date = date ?? matcher.Catalogue.Info.Date;
        Spans = matcher.Spans;
        Table = new FactTable(matcher.Catalogue, matcher.Spans, rules, matcher.Overlay, Date);
        Supply = new FactSupply(rules);
        Projection = new Projection(matcher.Catalogue, rules, Date, Labels);
        PairingProjection = new Projection(matcher.Catalogue, matcher.Rules, Date, Labels);
        _pairingTable = matcher.Table(Date);
    }

    public Matcher Matcher { get; }

    public Catalogue Catalogue => Matcher.Catalogue;

    public RuleSet Rules { get; }

    public IndicatorPlaces Places { get; }

    public Labels Labels { get; }

    public string Language => Labels.Language;

    public DateOnly Date { get; }

    public FlowSpans Spans { get; }

    /// <summary>Facts of the catalogue in the dictionary of the programme's rules.</summary>
    public FactTable Table { get; }

    public FactSupply Supply { get; }

    /// <summary>Reads answers off traces of the programme's rules.</summary>
    public Projection Projection { get; }

    /// <summary>Names countries and partners; reads answers off traces of the rules of pairings.</summary>
    public Projection PairingProjection { get; }

    /// <summary>How a fact that the rules of pairings made is cited.</summary>
    public string PairingSource => $"{Matcher.Rules.Id}@{Matcher.Rules.Version}";

    public Stamp Stamp => Stamps.Of(Matcher, Date) with
    {
        RuleSet = Rules.Id,
        RuleSetVersion = Rules.Version,
        RuleSetRevision = Rules.Revision,
    };

    public Stamp PairingStamp => Stamps.Of(Matcher, Date);

    /// <summary>Every pairing of a country, open or closed; asked for once.</summary>
    public MatchAnswer Pairings(int country, CancellationToken cancellation)
    {
        if (!_pairings.TryGetValue(country, out MatchAnswer? answer))
        {
            SuggestQuery all = new() { Top = null, Date = Date, Language = Language, LikelihoodParts = false };
            answer = Matcher.Suggest(Catalogue.Countries[country].Iso3, all, cancellation);
            _pairings.Add(country, answer);
        }

        return answer;
    }

    /// <summary>A fact of a country that the rules of pairings know or derive, cited as theirs where it has no source of its own.</summary>
    public Fact OfCountry(int country, string name) => Find(_pairingTable.ForProgramme(country, null), name);

    /// <summary>A fact of a partner that the rules of pairings know or derive.</summary>
    public Fact OfPartner(int partner, string name) => Find(_pairingTable.ForProgramme(null, partner), name);

    private Fact Find(PairFacts facts, string name)
    {
        Fact fact = Matcher.Rules.Facts.TryFind(name, out int number) ? facts[number] : default;
        return fact.IsKnown ? fact with { Source = fact.Source ?? PairingSource } : default;
    }
}
