using MatchEngine.Columns.Expressions;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Columns;

/// <summary>
/// A catalogue as columns, under one rule set on one day. Everything is made when first asked for: blocks of partners, the record of a country,
/// its nearness to homes. Its size grows with countries, partners and flows, not with pairings.
/// </summary>
internal sealed class ColumnTable
{
    private readonly Lazy<LinkClasses> _classes;
    private readonly Lazy<Homes> _homes;
    private readonly PartnerBlock?[] _blocks;
    private readonly HistoryRows?[] _histories;
    private readonly HomeRows?[] _homesOf;
    private readonly ScalarValues _scalars;
    private readonly CountryFrame?[] _frames;
    private readonly Lazy<ILookup<string, string>> _given;

    public ColumnTable(Catalogue catalogue, RuleSet rules, FactOverlay overlay, FactTable facts)
    {
        Catalogue = catalogue;
        Rules = rules;
        Facts = facts;
        Texts = new TextPool();
        Plan = new ColumnPlan(rules, facts.Date, Texts);
        Run = new DerivingFacts(Plan, facts.RunOnly);
        _scalars = new ScalarValues(Run, Plan.Count, Texts);
        _classes = new Lazy<LinkClasses>(() => new LinkClasses(catalogue, facts.Spans));
        _homes = new Lazy<Homes>(() => new Homes(catalogue));
        _blocks = new PartnerBlock?[(catalogue.Partners.Length + PartnerBlock.Size - 1) / PartnerBlock.Size];
        _histories = new HistoryRows?[catalogue.Countries.Length];
        _homesOf = new HomeRows?[catalogue.Countries.Length];
        _frames = new CountryFrame?[catalogue.Countries.Length];
        Pool = new ColumnPool(Plan, catalogue.Partners.Length);
        HasOddFacts = overlay.Facts.Any(fact => fact.Value.IsError || (rules.Facts.Find(fact.Name) is { } definition && !FactColumns.Fits(fact.Value, definition.Type)));
        _given = GivenBy(overlay);
    }

    private ColumnTable(ColumnTable from, FactTable facts, FactChanges changes)
    {
        Catalogue = changes.Catalogue;
        Rules = from.Rules;
        Facts = facts;
        Texts = from.Texts;
        Plan = from.Plan;
        Run = from.Run;
        _scalars = from._scalars;
        bool newClass = false;
        if (changes.Partners.IsEmpty || !from._classes.IsValueCreated)
        {
            _classes = from._classes.IsValueCreated ? from._classes : new Lazy<LinkClasses>(() => new LinkClasses(Catalogue, facts.Spans));
        }
        else
        {
            LinkClasses classes = new(from.Classes, Catalogue, facts.Spans, changes.Partners);
            newClass = classes.IsNew;
            _classes = new Lazy<LinkClasses>(classes);
        }

        _homes = from._homes.IsValueCreated ? from._homes : new Lazy<Homes>(() => new Homes(Catalogue));
        _histories = newClass ? new HistoryRows?[from._histories.Length] : [.. from._histories];
        foreach (int country in changes.Histories)
        {
            _histories[country] = null;
        }

        _homesOf = changes.Homes ? new HomeRows?[from._homesOf.Length] : [.. from._homesOf];
        foreach (int country in changes.Homes ? [] : changes.Histories)
        {
            _homesOf[country] = null;
        }

        _frames = newClass || changes.Homes ? new CountryFrame?[from._frames.Length] : [.. from._frames];
        foreach (int country in changes.Histories.Concat(changes.Countries).Concat(Recording(changes.Partners)))
        {
            _frames[country] = null;
        }

        Pool = from.Pool;
        HasOddFacts = changes.Overlay.Facts.Any(fact =>
            fact.Value.IsError || (Rules.Facts.Find(fact.Name) is { } definition && !FactColumns.Fits(fact.Value, definition.Type)));
        _given = GivenBy(changes.Overlay);
        _blocks = [.. from._blocks];
        foreach (IGrouping<int, int> touched in changes.Partners.GroupBy(partner => partner / PartnerBlock.Size))
        {
            _blocks[touched.Key] = _blocks[touched.Key]?.After(this, [.. touched]);
        }
    }

    /// <summary>This table after a change: everything that it does not touch is shared.</summary>
    public ColumnTable After(FactTable facts, FactChanges changes) => new(this, facts, changes);

    public Catalogue Catalogue { get; }

    public RuleSet Rules { get; }

    public FactTable Facts { get; }

    public ColumnPlan Plan { get; }

    public TextPool Texts { get; }

    /// <summary>What runs over this table take and give back.</summary>
    public ColumnPool Pool { get; }

    /// <summary>The facts of the run.</summary>
    public IFactReader Run { get; }

    /// <summary>Whether an officer's fact is of another type than declared, or an error: then no rule is safe from failing.</summary>
    public bool HasOddFacts { get; }

    public LinkClasses Classes => _classes.Value;

    public Homes Homes => _homes.Value;

    public int Blocks => _blocks.Length;

    /// <summary>A block of partners.</summary>
    public PartnerBlock Block(int index)
    {
        // two threads may both make a block; they make the same one
        if (Volatile.Read(ref _blocks[index]) is { } block)
        {
            return block;
        }

        int first = index * PartnerBlock.Size;
        PartnerBlock made = new(this, first, Math.Min(PartnerBlock.Size, Catalogue.Partners.Length - first));
        return Interlocked.CompareExchange(ref _blocks[index], made, null) ?? made;
    }

    /// <summary>What one country's partners share.</summary>
    public CountryFrame Frame(int country) =>
        Volatile.Read(ref _frames[country]) is { } known ? known : Interlocked.CompareExchange(ref _frames[country], new CountryFrame(this, country), null) ?? _frames[country]!;

    /// <summary>The record of a country.</summary>
    public HistoryRows History(int country) =>
        Volatile.Read(ref _histories[country]) is { } known ? known : Interlocked.CompareExchange(ref _histories[country], new HistoryRows(this, country), null) ?? _histories[country]!;

    public HomeRows HomesOf(int country) =>
        Volatile.Read(ref _homesOf[country]) is { } known ? known : Interlocked.CompareExchange(ref _homesOf[country], new HomeRows(this, country), null) ?? _homesOf[country]!;

    /// <summary>A value that holds for the whole run.</summary>
    public Scalar Scalar(Expression expression)
    {
        Scalar scalar = _scalars.Of(expression);
        return _scalars.IsOdd ? throw new InvalidOperationException("A fact of the run is not of its declared type.") : scalar;
    }

    /// <summary>The partners, ascending, that an overlay gives facts of the pairing with a country for: they are run plainly.</summary>
    public int[] Given(int country) => _given.Value.Count == 0
        ? []
        : [.. _given.Value[Catalogue.Countries[country].Iso3].Select(Catalogue.PartnerIndex).Where(partner => partner >= 0).Distinct().Order()];

    /// <summary>The countries that have some of these partners on record.</summary>
    private IEnumerable<int> Recording(IEnumerable<int> partners) =>
        from partner in partners from country in Enumerable.Range(0, _frames.Length) where !Catalogue.FlowsOf(country, partner).IsEmpty select country;

    private static Lazy<ILookup<string, string>> GivenBy(FactOverlay overlay) => new(() => overlay.Facts
        .Where(fact => fact.Country is not null && fact.Partner is not null)
        .ToLookup(fact => fact.Country!, fact => fact.Partner!, StringComparer.Ordinal));
}
