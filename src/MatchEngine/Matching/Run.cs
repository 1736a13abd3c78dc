using System.Collections.Immutable;
using MatchEngine.Columns;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Languages;
using MatchEngine.Profiles;
using MatchEngine.Ranking;
using MatchEngine.Rules;
using MatchEngine.Running;

namespace MatchEngine.Matching;

/// <summary>One query's way through the flow: facts, gates, scores, order, projection.</summary>
internal sealed class Run
{
    private readonly Matcher _matcher;
    private readonly SuggestQuery _query;
    private readonly FactTable _table;
    private readonly Labels _labels;
    private readonly ForeignRun? _foreign;
    private readonly Projection _projection;
    private readonly Tracing _tracing;
    private readonly Stamp _stamp;
    private readonly PairingSets _sets;
    private readonly GateRule[] _countryGates;

    /// <summary>Prepares a query.</summary>
    /// <param name="matcher">The matcher.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="many">Whether it will be asked for many countries, so that making columns pays.</param>
    public Run(Matcher matcher, SuggestQuery query, bool many = false)
    {
        _matcher = matcher;
        _query = query;
        _table = matcher.Table(query.Date);
        _foreign = matcher.Foreign(query.Date);
        _labels = Labels.In(query.Language);
        _projection = matcher.Projection(_table, _labels);
        _tracing = matcher.Tracing(_table);
        _stamp = Stamps.Of(matcher, _table.Date);
        _sets = new PairingSets(matcher, query, _table, _foreign is null ? matcher.Columns(query.Date, many) : null, Waived, Trace);
        _countryGates = [.. matcher.Rules.Gates.Where(gate => Side(gate) == FactSide.Country)];
    }

    private Catalogue Catalogue => _matcher.Catalogue;

    public MatchAnswer ForCountry(int country, CancellationToken cancellation, bool leftGroupSince = false)
    {
        bool waived = _query.AnyIncome || leftGroupSince;
        CountryOrder order = Order(country, waived, _query.Top, cancellation);
        PairingSet pairings = order.Pairings;
        MatchAnswer answer = new()
        {
            Stamp = _stamp,
            Country = _projection.Country(country),
            Suggestions = [.. order.Ranked.Select((pairing, i) => Project(pairings.Trace(pairing.Item), pairing.Key, i + 1, order.Percentile(pairing.Item), waived, cancellation))],
            Open = order.Open,
            Closed = !_query.ListClosed ? [] : [.. pairings.Closed.Select(partner =>
                new ClosedGate(null, Catalogue.Partners[partner].Id, _projection.Closed(pairings.Trace(partner))))],
            ClosedWhole = order.ClosedWhole,
            Notes = AnswerNotes.ForCountry(Catalogue, country, _labels),
            Faults = Faults(pairings),
        };
        pairings.Release();
        return answer;
    }

    public MatchAnswer ForPartner(int partner, CancellationToken cancellation)
    {
        bool waived = _query.AnyIncome;
        PairingSet pairings = _sets.OfPartner(partner, waived, _countryGates, cancellation);
        ImmutableArray<Remark> whole = Catalogue.Countries.IsEmpty ? [] : ClosedWhole(pairings.Trace(0), FactSide.Partner, waived);
        pairings = whole.IsEmpty ? pairings : PairingSet.None;
        int[] open = [.. pairings.Open];
        Dictionary<int, double>? likelihoods = _matcher.Ranker is null
            ? null
            : open.ToDictionary(country => country, country => _matcher.Ranker.Score(Catalogue, country, Question)[partner]);
        int[] kept = [.. open.Where(country => IsKept(pairings, country, partner))];
        ImmutableArray<RankedPairing> ranked = Ordering.Sort(
            kept,
            [.. kept.Select(country => pairings.Scores.Low[country])],
            likelihoods is null ? null : [.. kept.Select(country => likelihoods[country])],
            _matcher.Rules.Header.Order,
            _query.Top);
        double[] told = Told(likelihoods?.Values);
        return new MatchAnswer
        {
            Stamp = _stamp,
            Partner = _projection.Partner(partner),
            Suggestions = [.. ranked.Select((pairing, i) =>
                Project(pairings.Trace(pairing.Item), pairing.Key, i + 1, likelihoods is null ? null : Below(told, likelihoods[pairing.Item]), waived, cancellation))],
            Open = open.Length,

            // Every country of the world stands here, so those closed for all partners alike are not worth a line each.
            Closed = !_query.ListClosed ? [] : [.. pairings.Closed.Select(country =>
                new ClosedGate(Catalogue.Countries[country].Iso3, null, _projection.Closed(pairings.Trace(country))))],
            ClosedWhole = whole,
            Notes = AnswerNotes.ForPartner(Catalogue, partner, _labels),
            Faults = Faults(pairings),
        };
    }

    public PairingExplanation Explain(int country, int partner, CancellationToken cancellation)
    {
        Run unfiltered = new(_matcher, _query with { Kind = null, Level = null, MinHistory = null, SouthSouth = false });
        CountryOrder order = unfiltered.Order(country, _query.AnyIncome, null, cancellation);
        PairingTrace trace = Trace(country, partner);
        int place = order.PlaceOf(partner);
        Suggestion suggestion = place < 0
            ? Project(trace, 0, 0, null, _query.AnyIncome, cancellation)
            : Project(trace, order.Ranked[place].Key, place + 1, order.Percentile(partner), _query.AnyIncome, cancellation);
        return new PairingExplanation
        {
            Stamp = _stamp,
            IsOpen = IsOpen(trace, _query.AnyIncome),
            Closed = _projection.Closed(trace),
            Suggestion = suggestion,
            UnidoFunding = UnidoFunding(country, partner),
            Rules =
            [
                .. trace.Gates.Concat(trace.Scores).Concat(trace.Advice).Select(result => _projection.Report(result, trace.Facts)),
                .. _matcher.Rules.Rules.OfType<DeriveRule>().Select(rule => _projection.Report(rule, trace.Facts)),
            ],
        };
    }

    /// <summary>Among all partners, not only the open ones: whom a gate keeps from working there may pay UNIDO all the same.</summary>
    private Likelihood? UnidoFunding(int country, int partner)
    {
        if (_matcher.Ranker is not { AnswersForUnido: true } ranker)
        {
            return null;
        }

        RankingQuestion question = new(null, NewOnly: false, ForUnido: true, _query.Language);
        double[] scores = ranker.Score(Catalogue, country, question);
        double percentile = scores.Count(score => score < scores[partner]) / (double)scores.Length;
        return ranker.Explain(Catalogue, country, partner, question, percentile, _query.LikelihoodParts);
    }

    public PairingTrace Trace(int country, int partner) => _foreign?.Trace(country, partner) ?? _tracing.Over(country, partner);

    private RankingQuestion Question => new(_query.Theme, _query.MinHistory == LinkStatus.New, _query.ForUnido, _query.Language);

    /// <summary>Puts the open pairings of a country in order.</summary>
    private CountryOrder Order(int country, bool waived, int? top, CancellationToken cancellation)
    {
        ImmutableArray<Remark> whole = ClosedWhole(country, waived);
        PairingSet pairings = whole.IsEmpty ? _sets.OfCountry(country, waived, cancellation) : PairingSet.None;
        int open = Bits.Count(pairings.Scores.Open);
        double[]? likelihoods = open == 0 ? null : _matcher.Ranker?.Score(Catalogue, country, Question);
        return new CountryOrder
        {
            Pairings = pairings,
            Ranked = Rank(pairings, likelihoods, top),
            Open = open,
            ClosedWhole = whole,
            Likelihoods = likelihoods,
            Told = likelihoods is null ? [] : Told(pairings.Open.Select(partner => likelihoods[partner])),
        };
    }

    private ImmutableArray<RankedPairing> Rank(PairingSet pairings, double[]? likelihoods, int? top)
    {
        if (likelihoods is null && top is not null && _query is { Kind: null, SouthSouth: false, MinHistory: null })
        {
            return pairings.Scores.Top(top);
        }

        int[] kept = [.. pairings.Open.Where(partner => IsKept(pairings, partner, partner))];
        return Ordering.Sort(
            kept,
            [.. kept.Select(partner => pairings.Scores.Low[partner])],
            likelihoods is null ? null : [.. kept.Select(partner => likelihoods[partner])],
            _matcher.Rules.Header.Order,
            top);
    }

    private Suggestion Project(PairingTrace trace, double key, int rank, double? percentile, bool waived, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Likelihood? likelihood = percentile is { } p
            ? _matcher.Ranker!.Explain(Catalogue, trace.Country, trace.Partner, Question, p, _query.LikelihoodParts)
            : null;
        Suggestion suggestion = _projection.Suggestion(trace, rank, key, _query.Theme, likelihood);
        return waived && !trace.IsOpen
            ? suggestion with { Cautions = suggestion.Cautions.InsertRange(0, _projection.Closed(trace)) }
            : suggestion;
    }

    private bool IsKept(PairingSet pairings, int item, int partner) =>
        (_query.Kind is null || Catalogue.Partners[partner].Kind == _query.Kind)
        && (!_query.SouthSouth || Catalogue.Partners[partner].SouthSouth)
        && pairings.HasLevel(item)
        && (_query.MinHistory is null || HasHistory(pairings.Status(item)));

    private bool HasHistory(LinkStatus? status) => _query.MinHistory switch
    {
        LinkStatus.New => status == LinkStatus.New,
        LinkStatus.Dormant => status >= LinkStatus.Dormant,
        _ => status == LinkStatus.Persistent,
    };

    private bool IsOpen(PairingTrace trace, bool waived) => !trace.Closed.Any(gate => !Waived(gate.Rule, waived));

    /// <summary>Any income: the gates that read the income group don't count.</summary>
    private bool Waived(Rule gate, bool waived) =>
        waived && _matcher.Rules.Facts.TryFind("country.income_group", out int fact) && gate.ReadFacts.Contains(fact);

    private FactSide Side(Rule rule)
    {
        FactSide[] sides = [.. rule.Expressions.SelectMany(e => e.Facts).Select(fact => _matcher.Rules.Facts.Facts[fact].Side).Where(side => side != FactSide.Run).Distinct()];
        return sides.Length == 1 ? sides[0] : FactSide.Pairing;
    }

    /// <summary>The gates that speak of the country alone and close it for every partner.</summary>
    private ImmutableArray<Remark> ClosedWhole(int country, bool waived)
    {
        if (Catalogue.Partners.IsEmpty)
        {
            return [];
        }

        PairFacts facts = _table.CountryOnly(country);
        bool closed = _foreign is not null || Array.Exists(_countryGates, gate =>
            !Waived(gate, waived) && RuleRun.Judge(gate, _table.Date, facts).Outcome == RuleOutcome.NotMet);
        return closed ? ClosedWhole(Trace(country, 0), FactSide.Country, waived) : [];
    }

    private ImmutableArray<Remark> ClosedWhole(PairingTrace any, FactSide side, bool waived)
    {
        HashSet<string> gates = [.. any.Closed.Where(gate => Side(gate.Rule) == side && !Waived(gate.Rule, waived)).Select(gate => gate.Rule.Id)];
        return gates.Count == 0 ? [] : [.. _projection.Closed(any).Where(remark => gates.Contains(remark.Rule))];
    }

    private ImmutableArray<string> Faults(PairingSet pairings) =>
        [.. pairings.Broken
            .Select(pairings.Trace)
            .SelectMany(trace => trace.Gates.Concat(trace.Scores).Concat(trace.Advice)
                .Where(result => result.Deciding.IsError)
                .Select(result => $"{result.Rule.Location} rule {result.Rule.Id} broke for {Catalogue.Countries[trace.Country].Iso3} and {Catalogue.Partners[trace.Partner].Id}: {result.Deciding.ErrorMessage}"))
            .Distinct()
            .Take(20)];

    private static double[] Told(IEnumerable<double>? scores) => scores is null ? [] : [.. scores.Where(score => !double.IsNaN(score)).Order()];

    /// <summary>The part of the scores, which are ascending, that lie below one; 0 where there are none.</summary>
    internal static double Below(double[] told, double score) => told.Length == 0 ? 0 : Ordering.CountBelow(told, score) / (double)told.Length;
}
