using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Facts.Binding;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Facts;

/// <summary>
/// The facts of a catalogue on one day, under one rule set: those of the run, of each country and of each partner are made once and shared;
/// those of a pairing are made when asked for. Derivations run on the side that they belong to.
/// </summary>
internal sealed class FactTable
{
    private readonly RuleSet _rules;
    private readonly FactOverlay _overlay;
    private readonly BindingContext _context;
    private readonly ImmutableArray<DeriveRule>[] _derivations;
    private readonly (int Fact, FactBinding Binding)[][] _bindings;
    private readonly Fact[] _run;
    private readonly Slots<Fact[]> _countries;
    private readonly Slots<Fact[]> _partners;

    /// <summary>Prepares a table; facts are made when first asked for.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="spans">Its spans.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="overlay">The officer's own facts.</param>
    /// <param name="date">The day.</param>
    /// <param name="derive">Whether derived facts are made too, or left to a runtime.</param>
    public FactTable(Catalogue catalogue, FlowSpans spans, RuleSet rules, FactOverlay overlay, DateOnly date, bool derive = true)
    {
        _rules = rules;
        _overlay = overlay;
        _context = new BindingContext(catalogue, spans, date);
        _derivations = [.. Enum.GetValues<FactSide>().Select(side =>
            rules.Derivations.Where(rule => derive && rules.Facts.Facts[rule.Fact].Side == side && rule.Effective.Contains(date)).ToImmutableArray())];
        _bindings = BindUsed(rules);
        _countries = new Slots<Fact[]>(catalogue.Countries.Length);
        _partners = new Slots<Fact[]>(catalogue.Partners.Length);
        _run = new Fact[Layout.Count(FactSide.Run)];
        Fill(FactSide.Run, _context, null, null, Facts());
    }

    private FactTable(FactTable from, Catalogue catalogue, FactOverlay overlay, IEnumerable<int> countries, IEnumerable<int> partners)
    {
        _rules = from._rules;
        _overlay = overlay;
        _context = from._context with { Catalogue = catalogue };
        _derivations = from._derivations;
        _bindings = from._bindings;
        _run = from._run;
        _countries = from._countries.Without(countries);
        _partners = from._partners.Without(partners);
    }

    public DateOnly Date => _context.Date;

    /// <summary>This table after a change: what is made already is shared, but for the countries and partners that the change touches.</summary>
    public FactTable After(FactChanges changes) => new(this, changes.Catalogue, changes.Overlay, changes.Countries, changes.Partners);

    /// <summary>Whether a partner's facts about its home country are the same in another catalogue.</summary>
    public bool HasSameHome(int partner, Catalogue catalogue)
    {
        BindingContext before = PartnerContext(partner);
        BindingContext after = before with { Catalogue = catalogue, Home = catalogue.Countries[catalogue.CountryIndex(before.Partner.HomeCountry!)] };
        return _bindings[(int)FactSide.Partner]
            .Where(bound => _rules.Facts.Facts[bound.Fact].Name.StartsWith("home.", StringComparison.Ordinal))
            .All(bound => bound.Binding.Read(before) == bound.Binding.Read(after));
    }

    public FlowSpans Spans => _context.Spans;

    /// <summary>How the facts of pairings are read that some rule or sentence reads.</summary>
    public IEnumerable<(int Fact, FactBinding Binding)> PairingBindings => _bindings[(int)FactSide.Pairing];

    /// <summary>How one fact of pairings is read.</summary>
    public FactBinding PairingBinding(int fact) => Array.Find(_bindings[(int)FactSide.Pairing], bound => bound.Fact == fact).Binding;

    private FactLayout Layout => _rules.Facts.Layout;

    /// <summary>The facts of the run alone.</summary>
    public PairFacts RunOnly => Facts();

    public PairFacts Pair(int country, int partner, out LinkSummary link)
    {
        Catalogue catalogue = _context.Catalogue;
        link = new LinkSummary(catalogue, _context.Spans, country, partner);
        PairFacts facts = Facts(Country(country), Partner(partner), new Fact[Layout.Count(FactSide.Pairing)]);
        CountryProfile profile = catalogue.Countries[country];
        Fill(FactSide.Pairing, PartnerContext(partner, profile, link), profile.Iso3, catalogue.Partners[partner].Id, facts);
        return facts;
    }

    /// <summary>Whether the officer gave facts of a pairing.</summary>
    public bool IsGiven(int country, int partner) => !_overlay.Of(_context.Catalogue.Countries[country].Iso3, _context.Catalogue.Partners[partner].Id).IsEmpty;

    /// <summary>The facts of a country alone; those of partner and pairing are missing.</summary>
    public PairFacts CountryOnly(int country) => Facts(Country(country));

    /// <summary>What a programme starts from: the facts of a country, a partner or both; the others are missing, and so are its own.</summary>
    public PairFacts ForProgramme(int? country, int? partner) => country is { } c && partner is { } p
        ? Pair(c, p, out _).Branch()
        : Facts(country is { } one ? Country(one) : null, partner is { } other ? Partner(other) : null).Branch();

    private PairFacts Facts(Fact[]? country = null, Fact[]? partner = null, Fact[]? pairing = null) => new(
        Layout,
        _run,
        country ?? Layout.None(FactSide.Country),
        partner ?? Layout.None(FactSide.Partner),
        pairing ?? Layout.None(FactSide.Pairing));

    private Fact[] Country(int country)
    {
        if (_countries.Find(country) is { } known)
        {
            return known;
        }

        Fact[] facts = new Fact[Layout.Count(FactSide.Country)];
        CountryProfile profile = _context.Catalogue.Countries[country];
        Fill(FactSide.Country, CountryContext(country), profile.Iso3, null, Facts(country: facts));
        return _countries.Keep(country, facts);
    }

    private Fact[] Partner(int partner) => _partners.Find(partner) ?? _partners.Keep(partner, MakePartner(partner));

    /// <summary>The facts of a partner, made and not kept: in an array of the caller's, where one is given.</summary>
    public Fact[] MakePartner(int partner, Fact[]? into = null)
    {
        Fact[] facts = into ?? new Fact[Layout.Count(FactSide.Partner)];
        Array.Clear(facts);
        Fill(FactSide.Partner, PartnerContext(partner), null, _context.Catalogue.Partners[partner].Id, Facts(partner: facts));
        return facts;
    }

    /// <summary>What bindings look at for a country alone.</summary>
    public BindingContext CountryContext(int country) => _context with { Country = _context.Catalogue.Countries[country] };

    /// <summary>What bindings look at for a partner alone, or for its pairing with a country.</summary>
    public BindingContext PartnerContext(int partner, CountryProfile? country = null, LinkSummary? link = null)
    {
        PartnerProfile profile = _context.Catalogue.Partners[partner];
        int home = profile.HomeCountry is { } iso3 ? _context.Catalogue.CountryIndex(iso3) : -1;
        return _context with { Partner = profile, Home = home < 0 ? null : _context.Catalogue.Countries[home], Country = country!, Link = link! };
    }

    /// <summary>Fills the facts of one side: what the catalogue has, what the officer gave, what follows from both.</summary>
    private void Fill(FactSide side, BindingContext context, string? country, string? partner, PairFacts facts)
    {
        Fact[] filled = facts.Of(side);
        foreach ((int fact, FactBinding binding) in _bindings[(int)side])
        {
            filled[Layout.Slot(fact)] = binding.Read(context);
        }

        if (side != FactSide.Run)
        {
            foreach (OverlayFact added in _overlay.Of(country, partner))
            {
                if (_rules.Facts.TryFind(added.Name, out int fact) && _rules.Facts.Facts[fact].Side == side)
                {
                    filled[Layout.Slot(fact)] = new Fact(added.Value, added.Year, added.Source);
                }
            }
        }

        Derivation.Run(_derivations[(int)side], facts);
    }

    /// <summary>Only facts that some rule or sentence reads, and the ids, are bound, however many the dictionary lists.</summary>
    private static (int Fact, FactBinding Binding)[][] BindUsed(RuleSet rules)
    {
        List<(int, FactBinding)>[] bindings = [[], [], [], [], []];
        foreach (int fact in rules.UsedFacts.Concat(Identities(rules)).Distinct())
        {
            FactDefinition definition = rules.Facts.Facts[fact];
            if (definition.Origin == FactOrigin.Catalogue && FactBindings.Find(definition.Name) is { } binding)
            {
                bindings[(int)definition.Side].Add((fact, binding));
            }
        }

        return [.. bindings.Select(list => list.ToArray())];
    }

    /// <summary>Who a pairing is of: by these a sentence finds the names in its language.</summary>
    private static IEnumerable<int> Identities(RuleSet rules)
    {
        foreach (string name in new[] { "country.iso3", "partner.id" })
        {
            if (rules.Facts.TryFind(name, out int fact))
            {
                yield return fact;
            }
        }
    }
}
