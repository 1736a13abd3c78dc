using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<int, Scalar> _scalars;
    private readonly ConcurrentBag<Worker> _workers = [];
    private readonly ConcurrentBag<double[]> _sums = [];
    private readonly Lazy<ILookup<string, string>> _given;

    public ColumnTable(Catalogue catalogue, RuleSet rules, FactOverlay overlay, FactTable facts)
    {
        Catalogue = catalogue;
        Rules = rules;
        Facts = facts;
        Texts = new TextPool();
        Plan = new ColumnPlan(rules, facts.Date, Texts);
        Run = new DerivingFacts(Plan, facts.RunOnly);
        _scalars = new ConcurrentDictionary<int, Scalar>();
        _classes = new Lazy<LinkClasses>(() => new LinkClasses(catalogue, facts.Spans));
        _homes = new Lazy<Homes>(() => new Homes(catalogue));
        _blocks = new PartnerBlock?[(catalogue.Partners.Length + PartnerBlock.Size - 1) / PartnerBlock.Size];
        _histories = new HistoryRows?[catalogue.Countries.Length];
        _homesOf = new HomeRows?[catalogue.Countries.Length];
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

    public HistoryRows History(int country) =>
        Volatile.Read(ref _histories[country]) is { } known ? known : Interlocked.CompareExchange(ref _histories[country], new HistoryRows(this, country), null) ?? _histories[country]!;

    public HomeRows HomesOf(int country) =>
        Volatile.Read(ref _homesOf[country]) is { } known ? known : Interlocked.CompareExchange(ref _homesOf[country], new HomeRows(this, country), null) ?? _homesOf[country]!;

    /// <summary>A value that holds for the whole run.</summary>
    public Scalar Scalar(IScalarExpression expression) => _scalars.TryGetValue(expression.Id, out Scalar scalar)
        ? scalar
        : _scalars.GetOrAdd(expression.Id, Columns.Scalar.Of(expression.Evaluate(Run), expression.Type, Texts) ?? throw Odd());

    /// <summary>The partners that an overlay gives facts of the pairing with a country for: they are run plainly.</summary>
    public IEnumerable<int> Given(int country) =>
        _given.Value[Catalogue.Countries[country].Iso3].Select(Catalogue.PartnerIndex).Where(partner => partner >= 0).Distinct().Order();

    /// <summary>An array of zeros, one for each partner. Those that are given back are used again: they are too large to leave to the collector.</summary>
    public double[] RentSums() => _sums.TryTake(out double[]? sums) ? sums : new double[Catalogue.Partners.Length];

    public void ReturnSums(double[] sums)
    {
        if (sums.Length == Catalogue.Partners.Length)
        {
            Array.Clear(sums);
            _sums.Add(sums);
        }
    }

    public Worker Rent() => _workers.TryTake(out Worker? worker) ? worker : new Worker(this);

    public void Return(Worker worker) => _workers.Add(worker);

    private static Lazy<ILookup<string, string>> GivenBy(FactOverlay overlay) => new(() => overlay.Facts
        .Where(fact => fact.Country is not null && fact.Partner is not null)
        .ToLookup(fact => fact.Country!, fact => fact.Partner!, StringComparer.Ordinal));

    private static InvalidOperationException Odd() => new("A fact of the run is not of its declared type.");
}
