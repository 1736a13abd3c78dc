using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Programmes;

/// <summary>One query's way to triples: the country, then each provider and each funder alone, then the pairs that could be among the best.</summary>
internal sealed class TriangularRun
{
    private const int Alternatives = 2;

    private readonly ProgrammeContext _context;
    private readonly TriangularQuery _query;
    private readonly ProgrammeRun _run;
    private readonly int _country;
    private readonly RuleTrace _countryTrace;
    private readonly MatchAnswer _pairings;
    private readonly ProviderFacts _providers;
    private readonly FunderFacts _funders;

    public TriangularRun(ProgrammeContext context, int country, TriangularQuery query, CancellationToken cancellation)
    {
        _context = context;
        _country = country;
        _query = query;
        _run = new ProgrammeRun(context.Rules, ProgrammeKind.Triangular, context.Date);
        _providers = new ProviderFacts(context, country);
        _countryTrace = _run.Over(ProgrammeStages.Country, _providers.OfCountry());
        _pairings = context.Pairings(country, cancellation);
        _funders = new FunderFacts(context, country, _countryTrace.Facts, _pairings);
    }

    private Catalogue Catalogue => _context.Catalogue;

    public TriangularAnswer Answer(CancellationToken cancellation)
    {
        bool open = _countryTrace.IsOpen;
        TripleSide[] providers = open ? [.. Asked(Catalogue.Countries.Length, _query.Provider, Catalogue.CountryIndex).Select(Provider)] : [];
        TripleSide[] funders = open ? [.. Asked(Catalogue.Partners.Length, _query.Funder, Catalogue.PartnerIndex).Select(Funder)] : [];
        TripleSearch search = new(Open(providers), Open(funders), MostTogether(), Together, trace => trace.Score(_query.Theme).Value);
        int top = _query.Top ?? int.MaxValue;
        ImmutableArray<Triple> triples = _query.BestFunderOnly && _query.Provider is null
            ? [.. search.BestOfEachProvider(top, Alternatives, cancellation).Select((found, i) => Project(found.Best, i + 1) with
                {
                    OtherFunders = [.. found.Next.Select(next => new FunderAlternative(_context.PairingProjection.Partner(next.Funder.Index), next.Score))],
                })]
            : [.. search.Best(top, cancellation).Select((found, i) => Project(found, i + 1))];
        return new TriangularAnswer
        {
            Stamp = _context.Stamp,
            Pairings = _context.PairingStamp,
            Country = _context.Projection.Country(_country),
            Theme = _query.Theme,
            Triples = triples,
            OpenProviders = Open(providers).Count(),
            OpenFunders = Open(funders).Count(),
            Examined = search.Examined,
            ClosedWhole = _context.Projection.Closed(_countryTrace),
            ClosedProviders = [.. providers.Where(side => !side.Trace.IsOpen).Select(side => new ClosedGate(Catalogue.Countries[side.Index].Iso3, null, _context.Projection.Closed(side.Trace)))],
            ClosedFunders = [.. funders.Where(side => !side.Trace.IsOpen).Select(side => new ClosedGate(null, Catalogue.Partners[side.Index].Id, _context.Projection.Closed(side.Trace)))],
            Notes = ProgrammeNotes.Triangular(Catalogue, _country, _context.Labels),
            Faults = ProgrammeFaults.Of(providers.Concat(funders).Select(side => side.Trace).Append(_countryTrace)),
        };
    }

    public TripleExplanation Explain(int provider, int funder)
    {
        TripleSide asProvider = Provider(provider);
        TripleSide asFunder = Funder(funder);
        RuleTrace together = Together(asProvider, asFunder);
        RuleTrace[] traces = [_countryTrace, asProvider.Trace, asFunder.Trace, together];
        return new TripleExplanation
        {
            Stamp = _context.Stamp,
            Pairings = _context.PairingStamp,
            Country = _context.Projection.Country(_country),
            IsOpen = traces.All(trace => trace.IsOpen),
            Closed = [.. traces.SelectMany(trace => _context.Projection.Closed(trace))],
            Triple = Project(new FoundTriple(asProvider, asFunder, together, asProvider.Score + asFunder.Score + together.Score(_query.Theme).Value), 0),
            Rules =
            [
                .. traces.SelectMany(trace => trace.Gates.Concat(trace.Scores).Concat(trace.Advice).Select(result => _context.Projection.Report(result, trace.Facts))),
                .. _context.Rules.Rules.OfType<DeriveRule>().Where(rule => rule.Programme is null or ProgrammeKind.Triangular).Select(rule => _context.Projection.Report(rule, together.Facts)),
            ],
        };
    }

    private static IEnumerable<int> Asked(int count, string? only, Func<string, int> indexOf) =>
        only is null ? Enumerable.Range(0, count) : [indexOf(only)];

    private static IEnumerable<TripleSide> Open(IEnumerable<TripleSide> sides) => sides.Where(side => side.Trace.IsOpen);

    private TripleSide Provider(int index) => Side(index, _run.Over(ProgrammeStages.Provider, _providers.Of(_countryTrace.Facts, index)));

    private TripleSide Funder(int index) => Side(index, _run.Over(ProgrammeStages.Funder, _funders.Of(index)));

    private TripleSide Side(int index, RuleTrace trace) => new(index, trace, trace.Score(_query.Theme).Value);

    private RuleTrace Together(TripleSide provider, TripleSide funder)
    {
        PairFacts facts = funder.Trace.Facts.Branch();
        facts.TakeProgramme(provider.Trace.Facts);
        LinkSummary link = new(Catalogue, _context.Spans, provider.Index, funder.Index);
        _context.Supply.Set(facts, "triple.funder_link_status", Known.Text(link.Status?.Code(), link.EndYear, link.Source));
        _context.Supply.Set(facts, "triple.funder_link_last_year", Known.Whole(link.LastYear, link.LastYear, link.Source));
        _context.Supply.Set(facts, "triple.funder_link_usd", link.Status is null ? default : Known.Number(link.AmountUsd, link.EndYear, link.Source));
        return _run.Over(ProgrammeStages.Triple, facts);
    }

    private double MostTogether()
    {
        double most = 0;
        foreach (ScoreRule rule in _run.Rules(ProgrammeStages.Triple).Scores.Where(Counts))
        {
            most += rule.Points;
        }

        return most;
    }

    private bool Counts(Rule rule) => _query.Theme is null || rule.Theme is null || rule.Theme == _query.Theme;

    private TripleLeg Leg(RuleTrace trace)
    {
        ScoreInterval score = trace.Score(_query.Theme);
        return new TripleLeg(score.Value, score.High, _context.Projection.Reasons(Counted(trace), trace.Facts));
    }

    private IEnumerable<RuleResult> Counted(RuleTrace trace) => trace.Scores.Where(result => Counts(result.Rule));

    private Triple Project(FoundTriple found, int rank)
    {
        RuleTrace[] traces = [found.Provider.Trace, found.Funder.Trace, found.Together];
        TripleLeg[] legs = [.. traces.Select(Leg)];
        AdviseRule[] advice = [.. traces.SelectMany(trace => trace.Advice).Where(result => result.Outcome == RuleOutcome.Met).Select(result => (AdviseRule)result.Rule)];
        PartnerLine funder = _context.PairingProjection.Partner(found.Funder.Index);
        Suggestion? pairing = _pairings.Suggestions.FirstOrDefault(suggestion => suggestion.Partner.Id == funder.Id);
        return new Triple
        {
            Rank = rank,
            Provider = _context.PairingProjection.Country(found.Provider.Index),
            Funder = funder,
            Score = found.Score,
            ScoreHigh = legs[0].ScoreHigh + legs[1].ScoreHigh + legs[2].ScoreHigh,
            ProviderLeg = legs[0],
            FunderLeg = legs[1],
            Together = legs[2],
            FunderLink = Projection.Link(new LinkSummary(Catalogue, _context.Spans, _country, found.Funder.Index)),
            FunderLikelihood = pairing?.Likelihood,
            Themes = ProgrammeParts.Themes(Counted(found.Provider.Trace)),
            Levels = [.. advice.Select(rule => rule.Level).OfType<CooperationLevel>().Distinct()],
            Modalities = [.. advice.Select(rule => rule.Modality).OfType<Modality>().Distinct()],
            Tags = ProgrammeParts.Tags(traces.SelectMany(Counted).Concat(traces.SelectMany(trace => trace.Advice))),
            Cautions = [.. traces.SelectMany(trace => _context.Projection.Cautions(trace))],
            NextSteps = [.. traces.SelectMany(trace => _context.Projection.NextSteps(trace))],
            Missing = _context.Projection.Missing(traces.SelectMany(Counted)),
        };
    }
}
