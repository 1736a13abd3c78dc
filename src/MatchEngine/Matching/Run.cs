using System.Collections.Immutable;
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
    private readonly Stamp _stamp;

    public Run(Matcher matcher, SuggestQuery query)
    {
        _matcher = matcher;
        _query = query;
        _table = matcher.Table(query.Date);
        _foreign = matcher.Foreign(query.Date);
        _labels = Labels.In(query.Language);
        _projection = new Projection(matcher.Catalogue, matcher.Rules, _table.Date, _labels);
        _stamp = Stamps.Of(matcher, _table.Date);
    }

    private Catalogue Catalogue => _matcher.Catalogue;

    public MatchAnswer ForCountry(int country, CancellationToken cancellation, bool leftGroupSince = false)
    {
        bool waived = _query.AnyIncome || leftGroupSince;
        List<PairingTrace> traces = [];
        for (int partner = 0; partner < Catalogue.Partners.Length; partner++)
        {
            cancellation.ThrowIfCancellationRequested();
            traces.Add(Trace(country, partner));
        }

        ImmutableArray<Remark> whole = ClosedWhole(traces, FactSide.Country, waived);
        if (!whole.IsEmpty)
        {
            traces.Clear();
        }

        List<PairingTrace> open = [.. traces.Where(trace => IsOpen(trace, waived))];
        double[]? likelihoods = open.Count == 0 ? null : _matcher.Ranker?.Score(Catalogue, country, Question);
        ImmutableArray<RankedPairing> ranked = Ordering.Sort(
            Filter(open),
            trace => trace.Score(_query.Theme).Value,
            likelihoods is null ? null : trace => likelihoods[trace.Partner],
            _matcher.Rules.Header.Order,
            trace => Catalogue.Partners[trace.Partner].Id);
        return new MatchAnswer
        {
            Stamp = _stamp,
            Country = _projection.Country(country),
            Suggestions = [.. Shown(ranked).Select((pairing, i) => Project(pairing, i + 1, Percentile(likelihoods, open, pairing), waived))],
            Open = open.Count,
            Closed = Closed(traces, waived, trace => new ClosedGate(null, Catalogue.Partners[trace.Partner].Id, _projection.Closed(trace))),
            ClosedWhole = whole,
            Notes = AnswerNotes.ForCountry(Catalogue, country, _labels),
            Faults = Faults(traces),
        };
    }

    public MatchAnswer ForPartner(int partner, CancellationToken cancellation)
    {
        List<PairingTrace> traces = [];
        for (int country = 0; country < Catalogue.Countries.Length; country++)
        {
            cancellation.ThrowIfCancellationRequested();
            traces.Add(Trace(country, partner));
        }

        ImmutableArray<Remark> whole = ClosedWhole(traces, FactSide.Partner, _query.AnyIncome);
        if (!whole.IsEmpty)
        {
            traces.Clear();
        }

        // Every country of the world stands here, so those closed for all partners alike are not worth a line each.
        List<PairingTrace> eligible = [.. traces.Where(trace => !trace.Closed.Any(gate => Side(gate.Rule) == FactSide.Country && !Waived(gate, _query.AnyIncome)))];
        List<PairingTrace> open = [.. eligible.Where(trace => IsOpen(trace, _query.AnyIncome))];
        Dictionary<int, double>? likelihoods = _matcher.Ranker is null
            ? null
            : open.ToDictionary(trace => trace.Country, trace => _matcher.Ranker.Score(Catalogue, trace.Country, Question)[partner]);
        ImmutableArray<RankedPairing> ranked = Ordering.Sort(
            Filter(open),
            trace => trace.Score(_query.Theme).Value,
            likelihoods is null ? null : trace => likelihoods[trace.Country],
            _matcher.Rules.Header.Order,
            trace => Catalogue.Countries[trace.Country].Iso3);
        return new MatchAnswer
        {
            Stamp = _stamp,
            Partner = _projection.Partner(partner),
            Suggestions = [.. Shown(ranked).Select((pairing, i) => Project(pairing, i + 1, Percentile(likelihoods, pairing), _query.AnyIncome))],
            Open = open.Count,
            Closed = Closed(eligible, _query.AnyIncome, trace => new ClosedGate(Catalogue.Countries[trace.Country].Iso3, null, _projection.Closed(trace))),
            ClosedWhole = whole,
            Notes = AnswerNotes.ForPartner(Catalogue, partner, _labels),
            Faults = Faults(traces),
        };
    }

    public PairingExplanation Explain(int country, int partner, CancellationToken cancellation)
    {
        Run unfiltered = new(_matcher, _query with { Top = null, Kind = null, Level = null, MinHistory = null, SouthSouth = false });
        MatchAnswer answer = unfiltered.ForCountry(country, cancellation);
        PairingTrace trace = Trace(country, partner);
        string id = Catalogue.Partners[partner].Id;
        Suggestion suggestion = answer.Suggestions.FirstOrDefault(other => other.Partner.Id == id)
            ?? Project(new RankedPairing(trace, 0, null, 0), 0, null, _query.AnyIncome);
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

    public PairingTrace Trace(int country, int partner)
    {
        if (_foreign is not null)
        {
            return _foreign.Trace(country, partner);
        }

        PairFacts facts = _table.Pair(country, partner, out LinkSummary link);
        return RuleRun.Over(_matcher.Rules, _table.Date, country, partner, facts, link);
    }

    private RankingQuestion Question => new(_query.Theme, _query.MinHistory == LinkStatus.New, _query.ForUnido, _query.Language);

    private IEnumerable<RankedPairing> Shown(ImmutableArray<RankedPairing> ranked) => _query.Top is { } top ? ranked.Take(top) : ranked;

    private Suggestion Project(RankedPairing pairing, int rank, double? percentile, bool waived)
    {
        Likelihood? likelihood = percentile is { } p
            ? _matcher.Ranker!.Explain(Catalogue, pairing.Trace.Country, pairing.Trace.Partner, Question, p, _query.LikelihoodParts)
            : null;
        Suggestion suggestion = _projection.Suggestion(pairing.Trace, rank, pairing.Key, _query.Theme, likelihood);
        return waived && !pairing.Trace.IsOpen
            ? suggestion with { Cautions = suggestion.Cautions.InsertRange(0, _projection.Closed(pairing.Trace)) }
            : suggestion;
    }

    private List<PairingTrace> Filter(IEnumerable<PairingTrace> open) => [.. open.Where(trace =>
    {
        PartnerProfile partner = Catalogue.Partners[trace.Partner];
        return (_query.Kind is null || partner.Kind == _query.Kind)
            && (!_query.SouthSouth || partner.SouthSouth)
            && (_query.Level is null || trace.Levels.Contains(_query.Level.Value))
            && HasHistory(trace.Link.Status);
    })];

    private bool HasHistory(LinkStatus? status) => _query.MinHistory switch
    {
        null => true,
        LinkStatus.New => status == LinkStatus.New,
        LinkStatus.Dormant => status >= LinkStatus.Dormant,
        _ => status == LinkStatus.Persistent,
    };

    private bool IsOpen(PairingTrace trace, bool waived) => !trace.Closed.Any(gate => !Waived(gate, waived));

    /// <summary>Any income: the gates that read the income group don't count.</summary>
    private bool Waived(RuleResult gate, bool waived) =>
        waived && _matcher.Rules.Facts.TryFind("country.income_group", out int fact) && gate.Rule.ReadFacts.Contains(fact);

    private FactSide Side(Rule rule)
    {
        FactSide[] sides = [.. rule.Expressions.SelectMany(e => e.Facts).Select(fact => _matcher.Rules.Facts.Facts[fact].Side).Where(side => side != FactSide.Run).Distinct()];
        return sides.Length == 1 ? sides[0] : FactSide.Pairing;
    }

    private ImmutableArray<Remark> ClosedWhole(List<PairingTrace> traces, FactSide side, bool waived)
    {
        if (traces.Count == 0)
        {
            return [];
        }

        HashSet<string> gates = [.. traces[0].Closed.Where(gate => Side(gate.Rule) == side && !Waived(gate, waived)).Select(gate => gate.Rule.Id)];
        return [.. _projection.Closed(traces[0]).Where(remark => gates.Contains(remark.Rule))];
    }

    private ImmutableArray<ClosedGate> Closed(IEnumerable<PairingTrace> traces, bool waived, Func<PairingTrace, ClosedGate> project) =>
        [.. traces.Where(trace => !IsOpen(trace, waived)).Select(project)];

    private ImmutableArray<string> Faults(IEnumerable<PairingTrace> traces) =>
        [.. traces
            .SelectMany(trace => trace.Gates.Concat(trace.Scores).Concat(trace.Advice)
                .Where(result => result.Deciding.IsError)
                .Select(result => $"{result.Rule.Location} rule {result.Rule.Id} broke for {Catalogue.Countries[trace.Country].Iso3} and {Catalogue.Partners[trace.Partner].Id}: {result.Deciding.ErrorMessage}"))
            .Distinct()
            .Take(20)];

    private static double? Percentile(double[]? likelihoods, List<PairingTrace> open, RankedPairing pairing) =>
        likelihoods is null ? null : Below(likelihoods[pairing.Trace.Partner], open.Select(other => likelihoods[other.Partner]));

    private static double? Percentile(Dictionary<int, double>? likelihoods, RankedPairing pairing) =>
        likelihoods is null ? null : Below(likelihoods[pairing.Trace.Country], likelihoods.Values);

    private static double Below(double score, IEnumerable<double> scores)
    {
        double[] told = [.. scores.Where(other => !double.IsNaN(other))];
        return told.Length == 0 ? 0 : told.Count(other => other < score) / (double)told.Length;
    }
}
