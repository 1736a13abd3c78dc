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
    private readonly ConcurrentDictionary<int, Scalar> _scalars = new();
    private readonly ConcurrentBag<Worker> _workers = [];
    private readonly Lazy<ILookup<string, string>> _given;

    public ColumnTable(Catalogue catalogue, RuleSet rules, FactOverlay overlay, FactTable facts)
    {
        Catalogue = catalogue;
        Rules = rules;
        Facts = facts;
        Plan = new ColumnPlan(rules, facts.Date, Texts);
        Run = new DerivingFacts(Plan, facts.RunOnly);
        _classes = new Lazy<LinkClasses>(() => new LinkClasses(catalogue, facts.Spans));
        _homes = new Lazy<Homes>(() => new Homes(catalogue));
        _blocks = new PartnerBlock?[(catalogue.Partners.Length + PartnerBlock.Size - 1) / PartnerBlock.Size];
        _histories = new HistoryRows?[catalogue.Countries.Length];
        _homesOf = new HomeRows?[catalogue.Countries.Length];
        _given = new Lazy<ILookup<string, string>>(() => overlay.Facts
            .Where(fact => fact.Country is not null && fact.Partner is not null)
            .ToLookup(fact => fact.Country!, fact => fact.Partner!, StringComparer.Ordinal));
    }

    public Catalogue Catalogue { get; }

    public RuleSet Rules { get; }

    public FactTable Facts { get; }

    public ColumnPlan Plan { get; }

    public TextPool Texts { get; } = new();

    /// <summary>The facts of the run.</summary>
    public IFactReader Run { get; }

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

    public Worker Rent() => _workers.TryTake(out Worker? worker) ? worker : new Worker(this);

    public void Return(Worker worker) => _workers.Add(worker);

    private static InvalidOperationException Odd() => new("A fact of the run is not of its declared type.");
}
