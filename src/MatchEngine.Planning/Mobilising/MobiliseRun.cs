using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Planning.Giving;
using MatchEngine.Profiles;
using MatchEngine.Programmes;
using MatchEngine.Rules;

namespace MatchEngine.Planning.Mobilising;

/// <summary>One query's way: pairings, what each partner may add, rules about contributors, the search, the answer.</summary>
internal sealed class MobiliseRun
{
    private readonly Planner _planner;
    private readonly MobiliseQuery _query;
    private readonly CancellationToken _cancellation;
    private readonly GivingRecords _records;
    private readonly FactTable _table;
    private readonly ProgrammeRun _rules;
    private readonly FactSupply _supply;
    private readonly Projection _projection;
    private readonly List<ClosedGate> _notCounted = [];
    private readonly List<string> _faults = [];

    public MobiliseRun(Planner planner, MobiliseQuery query, CancellationToken cancellation)
    {
        _planner = planner;
        _query = query;
        _cancellation = cancellation;
        _records = new GivingRecords(planner, new GivingScope(query.Theme, query.Years), cancellation);
        _table = planner.Table(query.Date);
        _rules = new ProgrammeRun(planner.Programmes, ProgrammeKind.Mobilise, _table.Date);
        _supply = new FactSupply(planner.Programmes);
        _projection = new Projection(Catalogue, planner.Programmes, _table.Date, Labels.In(query.Language));
    }

    private Catalogue Catalogue => _planner.Matcher.Catalogue;

    public MobiliseAnswer For(int country)
    {
        MatchAnswer pairings = _planner.Matcher.Suggest(Catalogue.Countries[country].Iso3, Pairings, _cancellation);
        ImmutableArray<Contributor> contributors =
        [
            .. pairings.Suggestions.Select(suggestion => Contributor(country, suggestion)).OfType<Contributor>()
                .OrderByDescending(one => one.MeanUsd)
                .ThenBy(one => one.Partner.Id, StringComparer.Ordinal),
        ];
        ConsortiumJudge judge = new(
            _rules, _supply, () => _table.ForProgramme(country, null), contributors.ToDictionary(one => one.Partner.Id, StringComparer.Ordinal), _query.GapUsd);
        ConsortiumFinder finder = new(contributors, judge, _query, _cancellation);
        ImmutableArray<Consortium> consortia = [.. finder.Best.Select((members, i) => Consortium(i + 1, members, finder, judge))];
        return new MobiliseAnswer
        {
            Stamp = pairings.Stamp,
            Programme = ProgrammeStamp.Of(_planner.Programmes),
            Country = pairings.Country!,
            GapUsd = _query.GapUsd,
            Theme = _query.Theme,
            Years = _query.Years,
            Confidence = _query.Confidence,
            Consortia = consortia,
            Sizes = finder.Sizes,
            Together = finder.Together,
            Contributors = contributors,
            NotCounted = [.. _notCounted.OrderBy(one => one.Partner, StringComparer.Ordinal)],
            ClosedWhole = pairings.ClosedWhole,
            Search = finder.Report,
            Notes = MobiliseNotes.Of(_query, contributors, pairings),
            Faults = [.. pairings.Faults.Concat(_faults).Distinct()],
        };
    }

    private SuggestQuery Pairings => new()
    {
        Top = null,
        Theme = _query.Theme,
        AnyIncome = _query.AnyIncome,
        LikelihoodParts = false,
        Date = _query.Date,
        Language = _query.Language,
    };

    /// <summary>The partner as a contributor, or nothing where a rule says that it can't be counted.</summary>
    private Contributor? Contributor(int country, Suggestion suggestion)
    {
        _cancellation.ThrowIfCancellationRequested();
        int partner = Catalogue.PartnerIndex(suggestion.Partner.Id);
        GivingEstimate? estimate = new GivingEstimator(Catalogue, _records, new GivingScope(_query.Theme, _query.Years)).Estimate(country, partner, suggestion.Link.Status);
        PairFacts facts = _table.ForProgramme(country, partner);
        new ContributorFacts(_supply, Catalogue, _query.Theme).Set(facts, suggestion, _records.Of(partner), estimate);
        RuleTrace trace = _rules.Over(ProgrammeStages.Contributor, facts);
        _faults.AddRange(ProgrammeFaults.Of(trace, suggestion.Partner.Id));
        if (!trace.IsOpen || estimate is null)
        {
            _notCounted.Add(new ClosedGate(null, suggestion.Partner.Id, _projection.Closed(trace)));
            return null;
        }

        return new Contributor
        {
            Partner = suggestion.Partner,
            Link = suggestion.Link,
            Score = suggestion.Score + trace.Score().Value,
            Acts = estimate.Amount.Acts,
            LowUsd = estimate.Amount.QuantileOfActs(0.25),
            MedianUsd = estimate.Amount.QuantileOfActs(0.5),
            HighUsd = estimate.Amount.QuantileOfActs(0.75),
            MeanUsd = estimate.Amount.Mean,
            Basis = estimate.Basis,
            Reasons = suggestion.Reasons,
            ContributorReasons = _projection.Reasons(trace.Scores, facts),
            Cautions = [.. _projection.Cautions(trace), .. suggestion.Cautions],
            NextSteps = [.. _projection.NextSteps(trace), .. suggestion.NextSteps],
            Amount = estimate.Amount,
            Traits = new MemberTraits(Catalogue.Partners[partner].HomeCountry, _supply.Get(facts, "partner.requires_cofinancing").Value.IsTrue),
        };
    }

    private Consortium Consortium(int rank, ImmutableArray<string> members, ConsortiumFinder finder, ConsortiumJudge judge)
    {
        RuleTrace trace = judge.Trace(members);
        (double low, double high) = finder.Reach(members);
        return new Consortium
        {
            Rank = rank,
            Members =
            [
                .. members.Select(id => new ConsortiumMember(id, finder.Reach([.. members.Where(other => other != id)]).Low))
                    .OrderBy(member => member.Without)
                    .ThenBy(member => member.Partner, StringComparer.Ordinal),
            ],
            Probability = low,
            ProbabilityHigh = high,
            Score = finder.Score(members) + trace.Score().Value,
            Reasons = _projection.Reasons(trace.Scores, trace.Facts),
            Cautions = _projection.Cautions(trace),
            NextSteps = _projection.NextSteps(trace),
        };
    }
}
