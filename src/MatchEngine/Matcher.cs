using System.Collections.Concurrent;
using System.Collections.Immutable;
using MatchEngine.Columns;
using MatchEngine.Conditions;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Ranking;
using MatchEngine.Rules;
using MatchEngine.Running;

namespace MatchEngine;

/// <summary>
/// The one door: matches the countries and partners of a catalogue under a rule set. Immutable and safe for use by many threads; the same
/// query gives the same answer, bit for bit. Make one and keep it: what countries and partners share is computed once.
/// </summary>
public sealed class Matcher
{
    /// <summary>Partners from which on columns pay even for one question.</summary>
    private const int ColumnsFrom = 1024;

    /// <summary>Questions from which on columns pay for a smaller one too: a program that asks once or twice does not wait for them.</summary>
    private const int ColumnsFromQuestion = 4;

    private readonly FlowSpans _spans;
    private readonly Lazy<ColumnTable> _columns;
    private readonly Lazy<FactTable> _table;
    private readonly Lazy<FactTable> _given;
    private readonly Lazy<Tracing> _tracing;
    private readonly ConcurrentDictionary<string, Projection> _projections = new(StringComparer.Ordinal);

    private readonly Lazy<ForeignRun>? _foreign;

    /// <summary>How many questions came before there were columns; it decides how answers are made, never what they say.</summary>
    private int _questions;

    private Matcher(
        Catalogue catalogue, RuleSet rules, FactOverlay overlay, IRanker? ranker, IRuleRuntime? runtime, FlowSpans spans, FactTable? table = null, ColumnTable? columns = null, Tracing? tracing = null,
        IEnumerable<Projection>? projections = null)
    {
        Catalogue = catalogue;
        Rules = rules;
        Overlay = overlay;
        Ranker = ranker;
        Runtime = runtime;
        _spans = spans;
        _table = table is null ? new Lazy<FactTable>(() => new FactTable(catalogue, spans, rules, overlay, catalogue.Info.Date)) : new Lazy<FactTable>(table);
        _given = new Lazy<FactTable>(() => new FactTable(catalogue, spans, rules, overlay, catalogue.Info.Date, derive: false));
        _tracing = tracing is null ? new Lazy<Tracing>(() => new Tracing(catalogue, rules, _table.Value)) : new Lazy<Tracing>(tracing);
        foreach (Projection projection in projections ?? [])
        {
            _projections.TryAdd(projection.Language, projection);
        }

        _columns = columns is null ? new Lazy<ColumnTable>(() => new ColumnTable(catalogue, rules, overlay, _table.Value)) : new Lazy<ColumnTable>(columns);
        _foreign = runtime is null ? null : new Lazy<ForeignRun>(() => MakeForeign(catalogue.Info.Date));
    }

    /// <summary>The countries and partners.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; }

    /// <summary>The officer's own facts.</summary>
    public FactOverlay Overlay { get; }

    /// <summary>The model that tells how likely a pairing is, or null: rules alone decide the order.</summary>
    public IRanker? Ranker { get; }

    /// <summary>What its answers stand on, on the catalogue's own date.</summary>
    public Stamp Stamp => Stamps.Of(this, Catalogue.Info.Date);

    /// <summary>What runs the rules, or null: the built-in runtime.</summary>
    public IRuleRuntime? Runtime { get; }

    internal FlowSpans Spans => _spans;

    /// <summary>Makes a matcher.</summary>
    /// <param name="catalogue">The countries and partners.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="overlay">The officer's own facts; null: none.</param>
    /// <param name="ranker">The model; null: rules alone decide the order.</param>
    /// <param name="runtime">What runs the rules, pairing by pair; null: the built-in runtime.</param>
    public static Matcher Create(
        Catalogue catalogue, RuleSet rules, FactOverlay? overlay = null, IRanker? ranker = null, IRuleRuntime? runtime = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(rules);
        return new Matcher(catalogue, rules, overlay ?? FactOverlay.Empty, ranker, runtime, new FlowSpans(catalogue));
    }

    /// <summary>This matcher with other facts of the officer. What they don't touch is shared, not computed again.</summary>
    /// <param name="overlay">The facts.</param>
    public Matcher With(FactOverlay overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        return _table.IsValueCreated
            ? After(FactChanges.Of(Catalogue, Overlay, overlay))
            : new Matcher(Catalogue, Rules, overlay, Ranker, Runtime, _spans);
    }

    /// <summary>This matcher with other rules. What the catalogue's flows say is shared.</summary>
    /// <param name="rules">The rules.</param>
    public Matcher With(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new Matcher(Catalogue, rules, Overlay, Ranker, Runtime, _spans);
    }

    /// <summary>This matcher with one country's profile replaced. What the country doesn't touch is shared, not computed again.</summary>
    /// <param name="country">The profile; its ISO3 is one of the catalogue's.</param>
    /// <exception cref="ArgumentException">The catalogue has no such country.</exception>
    public Matcher With(CountryProfile country)
    {
        Catalogue catalogue = Catalogue.With(country);
        return _table.IsValueCreated
            ? After(FactChanges.Of(_table.Value, Catalogue, catalogue, Overlay, catalogue.CountryIndex(country.Iso3)))
            : new Matcher(catalogue, Rules, Overlay, Ranker, Runtime, _spans);
    }

    /// <summary>
    /// This matcher with one partner's profile replaced. What the partner doesn't touch is shared, not computed again; but a partner that moves
    /// to another home country makes all columns anew.
    /// </summary>
    /// <param name="partner">The profile; its id is one of the catalogue's.</param>
    /// <exception cref="ArgumentException">The catalogue has no such partner.</exception>
    public Matcher With(PartnerProfile partner)
    {
        Catalogue catalogue = Catalogue.With(partner);
        int index = catalogue.PartnerIndex(partner.Id);
        return _table.IsValueCreated && Catalogue.Partners[index].HomeCountry == partner.HomeCountry
            ? After(FactChanges.Of(catalogue, Overlay, index))
            : new Matcher(catalogue, Rules, Overlay, Ranker, Runtime, _spans);
    }

    /// <summary>Suggests partners for a country.</summary>
    /// <param name="country">ISO3 of a country of the catalogue.</param>
    /// <param name="query">What is asked; null: the ten best over all themes.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The country is not in the catalogue, or the query asks for less than one suggestion.</exception>
    public MatchAnswer Suggest(string country, SuggestQuery? query = null, CancellationToken cancellation = default)
    {
        int index = Guard.Country(Catalogue, country);
        return Ask(query).ForCountry(index, cancellation);
    }

    /// <summary>Suggests countries for a partner: the donor's view.</summary>
    /// <param name="partner">Id of a partner of the catalogue.</param>
    /// <param name="query">What is asked; null: the ten best over all themes.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The partner is not in the catalogue, or the query asks for less than one suggestion.</exception>
    public MatchAnswer SuggestFor(string partner, SuggestQuery? query = null, CancellationToken cancellation = default)
    {
        int index = Guard.Partner(Catalogue, partner);
        return Ask(query).ForPartner(index, cancellation);
    }

    /// <summary>
    /// Suggests partners for every middle-income country, by ISO3. Countries that were middle-income when the flows end and have left since
    /// are there too, each suggestion with a caution, so that an answer can be held against the record.
    /// </summary>
    /// <param name="query">What is asked; null: the ten best over all themes.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public IEnumerable<MatchAnswer> SuggestAll(SuggestQuery? query = null, CancellationToken cancellation = default) =>
        SuggestAll(query, Environment.ProcessorCount, cancellation);

    /// <summary>As <see cref="SuggestAll(SuggestQuery?, CancellationToken)"/>, on so many threads; the answers and their order don't depend on them.</summary>
    /// <param name="query">What is asked; null: the ten best over all themes.</param>
    /// <param name="threads">
    /// How many countries are worked on at once, at least 1. With 1 every answer is made when it is asked for, on the thread that asks.
    /// </param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threads are below 1.</exception>
    public IEnumerable<MatchAnswer> SuggestAll(SuggestQuery? query, int threads, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        Run run = Ask(query, many: true);
        return InOrder.Of(Candidates(query), threads, country => run.ForCountry(country, cancellation, leftGroupSince: true), cancellation);
    }

    /// <summary>The ISO3 codes that <see cref="SuggestAll(SuggestQuery?, CancellationToken)"/> answers for.</summary>
    public ImmutableArray<string> SuggestAllCountries(SuggestQuery? query = null) =>
        [.. Candidates(query).Select(country => Catalogue.Countries[country].Iso3)];

    /// <summary>Explains one pairing with every rule, met or not.</summary>
    /// <param name="country">ISO3 of a country of the catalogue.</param>
    /// <param name="partner">Id of a partner of the catalogue.</param>
    /// <param name="query">Date, language, theme; the filters don't matter here. Null: the defaults.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The country or the partner is not in the catalogue.</exception>
    public PairingExplanation Explain(string country, string partner, SuggestQuery? query = null, CancellationToken cancellation = default)
    {
        int countryIndex = Guard.Country(Catalogue, country);
        int partnerIndex = Guard.Partner(Catalogue, partner);
        return Ask(query).Explain(countryIndex, partnerIndex, cancellation);
    }

    /// <summary>
    /// What catalogue and officer know of a pairing, as a runtime is given it: by the fact's number in the dictionary, without what rules derive.
    /// For those who run rules themselves.
    /// </summary>
    /// <param name="country">ISO3 of a country of the catalogue.</param>
    /// <param name="partner">Id of a partner of the catalogue.</param>
    /// <exception cref="ArgumentException">The country or the partner is not in the catalogue.</exception>
    public IFactReader Given(string country, string partner) =>
        _given.Value.Pair(Guard.Country(Catalogue, country), Guard.Partner(Catalogue, partner), out _);

    internal FactTable Table(DateOnly? date) =>
        date is null || date == Catalogue.Info.Date ? _table.Value : new FactTable(Catalogue, _spans, Rules, Overlay, date.Value);

    /// <summary>What makes traces; on the catalogue's own date it is kept, with what pairings share.</summary>
    internal Tracing Tracing(FactTable table) => IsKept(table) ? _tracing.Value : new Tracing(Catalogue, Rules, table);

    /// <summary>What reads answers off traces; on the catalogue's own date it is kept, with the words that pairings share.</summary>
    internal Projection Projection(FactTable table, Labels labels) => IsKept(table)
        ? _projections.GetOrAdd(labels.Language, _ => new Projection(Catalogue, Rules, table.Date, labels))
        : new Projection(Catalogue, Rules, table.Date, labels);

    private bool IsKept(FactTable table) => _table.IsValueCreated && ReferenceEquals(table, _table.Value);

    private Matcher After(FactChanges changes)
    {
        FactTable table = _table.Value.After(changes);
        ColumnTable? columns = _columns.IsValueCreated ? _columns.Value.After(table, changes) : null;
        return new Matcher(
            changes.Catalogue,
            Rules,
            changes.Overlay,
            Ranker,
            Runtime,
            _spans,
            table,
            columns,
            _tracing.IsValueCreated ? _tracing.Value.After(table, changes) : null,
            _projections.Values.Select(projection => projection.After(changes.Catalogue)));
    }

    /// <summary>The run through the runtime that was passed in, or null where the built-in one runs the rules.</summary>
    internal ForeignRun? Foreign(DateOnly? date) =>
        date is null || date == Catalogue.Info.Date ? _foreign?.Value : Runtime is null ? null : MakeForeign(date.Value);

    private ForeignRun MakeForeign(DateOnly date) =>
        new(Runtime!, Rules, new FactTable(Catalogue, _spans, Rules, Overlay, date, derive: false));

    /// <summary>
    /// The catalogue as columns, or null where going trace by trace is quicker: for the first few questions about a small
    /// catalogue, whose columns are not made yet.
    /// </summary>
    internal ColumnTable? Columns(DateOnly? date, bool many)
    {
        if (date is null || date == Catalogue.Info.Date)
        {
            return many || _columns.IsValueCreated || Catalogue.Partners.Length >= ColumnsFrom || Interlocked.Increment(ref _questions) >= ColumnsFromQuestion
                ? _columns.Value
                : null;
        }

        return many || Catalogue.Partners.Length >= ColumnsFrom ? new ColumnTable(Catalogue, Rules, Overlay, Table(date)) : null;
    }

    private Run Ask(SuggestQuery? query, bool many = false)
    {
        SuggestQuery asked = query ?? new SuggestQuery();
        if (asked.Top is < 1)
        {
            throw new ArgumentException($"Top is at least 1; {asked.Top} was asked for.", nameof(query));
        }

        return new Run(this, asked, many);
    }

    private IEnumerable<int> Candidates(SuggestQuery? query)
    {
        DateOnly date = query?.Date ?? Catalogue.Info.Date;
        DateOnly flowsEnd = new(Catalogue.Info.FlowsEnd, 12, 31);
        return Enumerable.Range(0, Catalogue.Countries.Length).Where(index =>
            Catalogue.Countries[index] is var country
            && (query?.AnyIncome == true || IsMiddle(country, date) || IsMiddle(country, flowsEnd < date ? flowsEnd : date)));
    }

    private static bool IsMiddle(CountryProfile country, DateOnly date) => country.IncomeGroupOn(date)?.Group.IsMiddle() == true;
}
