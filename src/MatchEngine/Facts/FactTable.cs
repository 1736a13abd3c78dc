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
    private readonly Fact[]?[] _countries;
    private readonly Fact[]?[] _partners;

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
        _countries = new Fact[]?[catalogue.Countries.Length];
        _partners = new Fact[]?[catalogue.Partners.Length];
        _run = Make(FactSide.Run, _context, null, null, facts => new PairFacts(rules.Facts.Layout, facts, [], [], []));
    }

    private FactTable(FactTable from, Catalogue catalogue, FactOverlay overlay, IEnumerable<int> countries, IEnumerable<int> partners)
    {
        _rules = from._rules;
        _overlay = overlay;
        _context = from._context with { Catalogue = catalogue };
        _derivations = from._derivations;
        _bindings = from._bindings;
        _run = from._run;
        _countries = [.. from._countries];
        _partners = [.. from._partners];
        foreach (int country in countries)
        {
            _countries[country] = null;
        }

        foreach (int partner in partners)
        {
            _partners[partner] = null;
        }
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

    /// <summary>The facts of the run alone.</summary>
    public PairFacts RunOnly => new(
        _rules.Facts.Layout,
        _run,
        new Fact[_rules.Facts.Layout.Count(FactSide.Country)],
        new Fact[_rules.Facts.Layout.Count(FactSide.Partner)],
        new Fact[_rules.Facts.Layout.Count(FactSide.Pairing)]);

    public PairFacts Pair(int country, int partner, out LinkSummary link)
    {
        Catalogue catalogue = _context.Catalogue;
        Fact[] countryFacts = Country(country);
        Fact[] partnerFacts = Partner(partner);
        LinkSummary summary = link = new LinkSummary(catalogue, _context.Spans, country, partner);
        BindingContext context = PartnerContext(partner) with { Country = catalogue.Countries[country], Link = summary };
        Fact[] pairing = Make(
            FactSide.Pairing,
            context,
            catalogue.Countries[country].Iso3,
            catalogue.Partners[partner].Id,
            facts => new PairFacts(_rules.Facts.Layout, _run, countryFacts, partnerFacts, facts));
        return new PairFacts(_rules.Facts.Layout, _run, countryFacts, partnerFacts, pairing);
    }

    /// <summary>The facts of a country alone; those of partner and pairing are missing.</summary>
    public PairFacts CountryOnly(int country) => new(
        _rules.Facts.Layout,
        _run,
        Country(country),
        new Fact[_rules.Facts.Layout.Count(FactSide.Partner)],
        new Fact[_rules.Facts.Layout.Count(FactSide.Pairing)]);

    /// <summary>What a programme starts from: the facts of a country, a partner or both; the others are missing, and so are its own.</summary>
    public PairFacts ForProgramme(int? country, int? partner)
    {
        FactLayout layout = _rules.Facts.Layout;
        Fact[] programme = new Fact[layout.Count(FactSide.Programme)];
        return country is { } c && partner is { } p
            ? Pair(c, p, out _).Branch()
            : new PairFacts(
                layout,
                _run,
                country is { } one ? Country(one) : new Fact[layout.Count(FactSide.Country)],
                partner is { } other ? Partner(other) : new Fact[layout.Count(FactSide.Partner)],
                new Fact[layout.Count(FactSide.Pairing)],
                programme);
    }

    private Fact[] Country(int country)
    {
        // Two threads may both make the array; they make the same one, and either may stay.
        CountryProfile profile = _context.Catalogue.Countries[country];
        return _countries[country] ??= Make(
            FactSide.Country,
            _context with { Country = profile },
            profile.Iso3,
            null,
            facts => new PairFacts(_rules.Facts.Layout, _run, facts, [], []));
    }

    private Fact[] Partner(int partner) => _partners[partner] ??= MakePartner(partner);

    /// <summary>The facts of a partner, made and not kept: in an array of the caller's, where one is given.</summary>
    public Fact[] MakePartner(int partner, Fact[]? into = null) => Make(
        FactSide.Partner,
        PartnerContext(partner),
        null,
        _context.Catalogue.Partners[partner].Id,
        facts => new PairFacts(_rules.Facts.Layout, _run, [], facts, []),
        into);

    /// <summary>What bindings look at for a country alone.</summary>
    public BindingContext CountryContext(int country) => _context with { Country = _context.Catalogue.Countries[country] };

    /// <summary>What bindings look at for a partner alone.</summary>
    public BindingContext PartnerContext(int partner)
    {
        PartnerProfile profile = _context.Catalogue.Partners[partner];
        int home = profile.HomeCountry is { } iso3 ? _context.Catalogue.CountryIndex(iso3) : -1;
        return _context with { Partner = profile, Home = home < 0 ? null : _context.Catalogue.Countries[home] };
    }

    private Fact[] Make(FactSide side, BindingContext context, string? country, string? partner, Func<Fact[], PairFacts> reader, Fact[]? into = null)
    {
        Fact[] facts = into ?? new Fact[_rules.Facts.Layout.Count(side)];
        if (into is not null)
        {
            Array.Clear(into);
        }

        foreach ((int fact, FactBinding binding) in _bindings[(int)side])
        {
            facts[_rules.Facts.Layout.Slot(fact)] = binding.Read(context);
        }

        if (side != FactSide.Run)
        {
            foreach (OverlayFact added in _overlay.Of(country, partner))
            {
                if (_rules.Facts.TryFind(added.Name, out int fact) && _rules.Facts.Facts[fact].Side == side)
                {
                    facts[_rules.Facts.Layout.Slot(fact)] = new Fact(added.Value, added.Year, added.Source);
                }
            }
        }

        Derivation.Run(_derivations[(int)side], reader(facts));
        return facts;
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
