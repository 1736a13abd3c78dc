using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Programmes;
using MatchEngine.Rules;

namespace MatchEngine.Planning.Portfolios;

/// <summary>One query's way: pairings of every country, floors, capacities, the choice and the curve around it, the answer.</summary>
internal sealed class PortfolioRun
{
    private readonly Planner _planner;
    private readonly Matcher _matcher;
    private readonly PortfolioQuery _query;
    private readonly IProgress<string>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly FactTable _table;
    private readonly ProgrammeRun _rules;
    private readonly FactSupply _supply;
    private readonly Projection _projection;
    private readonly List<string> _faults = [];

    public PortfolioRun(Planner planner, PortfolioQuery query, IProgress<string>? progress, CancellationToken cancellation)
    {
        _planner = planner;
        // Rules alone: a portfolio adds up points, and a likelihood is not one.
        _matcher = Matcher.Create(Catalogue, planner.Matcher.Rules, planner.Matcher.Overlay);
        _query = query;
        _progress = progress;
        _cancellation = cancellation;
        _table = planner.Table(query.Date);
        _rules = new ProgrammeRun(planner.Programmes, ProgrammeKind.Portfolio, _table.Date);
        _supply = new FactSupply(planner.Programmes);
        _projection = new Projection(Catalogue, planner.Programmes, _table.Date, Labels.In(query.Language));
    }

    private Catalogue Catalogue => _planner.Matcher.Catalogue;

    public PortfolioAnswer Answer()
    {
        ImmutableArray<MatchAnswer> answers = [.. Countries().Select(Pairings)];
        ImmutableArray<Floor> floors = new CountryFloors(_planner, _table, _rules, _supply, _projection).Of(answers, _query.Date);
        ImmutableArray<PartnerCapacity> capacities = PartnerCapacities.Of(_planner, answers, _query.Years, _cancellation);
        AssignmentTable assignments = AssignmentTable.Make(Catalogue, answers, capacities, Assign);
        double crowding = _query.Crowding ?? DefaultCrowding(answers.Length);
        int asked = _query.Pairings ?? 3 * answers.Length;
        PortfolioProblem problem = new(
            [.. capacities.Select(capacity => capacity.Countries ?? 0)], [.. floors.Select(floor => Math.Min(floor.Places, _query.MostPerCountry))], _query.MostPerCountry, asked, assignments.Pairs);
        PortfolioPrices prices = new(1, (long)Math.Round(crowding * AssignmentTable.Hundredths));
        PortfolioChoice chosen = PortfolioSolver.Solve(problem, prices);
        ImmutableArray<PortfolioChoice> curve = TradeOff.Curve(problem, _query.CurvePoints, () => _progress?.Report("trade-off"), _cancellation);
        PortfolioPoint point = PortfolioMeasures.Of(problem, chosen);
        RuleTrace whole = Whole(answers.Length, point);
        return new PortfolioAnswer
        {
            Stamp = answers[0].Stamp,
            Programme = ProgrammeStamp.Of(_planner.Programmes),
            Region = _query.Region is null ? null : Regions.Find(Catalogue, _query.Region),
            PairingsAsked = asked,
            MostPerCountry = _query.MostPerCountry,
            Years = _query.Years,
            Crowding = crowding,
            Countries = assignments.Countries(chosen, answers, floors),
            Partners = assignments.Partners(chosen, answers, capacities, _projection),
            Chosen = point,
            Curve = [.. curve.Select(choice => PortfolioMeasures.Of(problem, choice))],
            Bound = chosen.Bound / AssignmentTable.Hundredths,
            Reached = ((prices.Fit * chosen.Fit) - (prices.Crowding * chosen.Crowding)) / AssignmentTable.Hundredths,
            Cautions = _projection.Cautions(whole),
            NextSteps = _projection.NextSteps(whole),
            Notes = PortfolioNotes.Of(Catalogue, _query, capacities),
            Faults = [.. answers.SelectMany(answer => answer.Faults).Concat(_faults).Distinct()],
        };
    }

    private ImmutableArray<string> Countries() => Regions.Countries(Catalogue, _query) is { IsEmpty: false } countries
        ? countries
        : throw new ArgumentException($"No country is known to be middle-income there on {_table.Date:yyyy-MM-dd}.", nameof(PortfolioQuery.Region));

    private MatchAnswer Pairings(string country)
    {
        MatchAnswer answer = _matcher.Suggest(country, new SuggestQuery { Top = null, Date = _query.Date, Language = _query.Language }, _cancellation);
        _progress?.Report(answer.Country!.Name);
        return answer;
    }

    /// <summary>The points of a pairing as an assignment, or null where a rule closes it.</summary>
    private double? Assign(int country, int partner, Suggestion suggestion, PartnerCapacity capacity)
    {
        PairFacts facts = _table.ForProgramme(country, partner);
        _supply.Set(facts, "assignment.score", Known.Number(suggestion.Score, null, null));
        _supply.Set(facts, "assignment.capacity", Known.Whole(capacity.Countries, capacity.LastYear, capacity.Source));
        RuleTrace trace = _rules.Over(ProgrammeStages.Assignment, facts);
        _faults.AddRange(ProgrammeFaults.Of(trace, $"{suggestion.Country.Id} and {suggestion.Partner.Id}"));
        return trace.IsOpen ? trace.Score().Value : null;
    }

    private double DefaultCrowding(int countries)
    {
        RuleTrace before = _rules.Over(ProgrammeStages.Portfolio, WholeFacts(countries, null));
        return _supply.Get(before.Facts, "portfolio.crowding_points").Value.TryGetNumber(out double points) ? points : 0;
    }

    private RuleTrace Whole(int countries, PortfolioPoint point) => _rules.Over(ProgrammeStages.Portfolio, WholeFacts(countries, point));

    private PairFacts WholeFacts(int countries, PortfolioPoint? point)
    {
        PairFacts facts = _table.ForProgramme(null, null);
        Set("portfolio.countries", countries);
        Set("portfolio.countries_served", point?.CountriesServed);
        Set("portfolio.pairings", point?.Pairings);
        Set("portfolio.floors_unmet", point?.FloorsUnmet);
        return facts;

        void Set(string name, int? value) => _supply.Set(facts, name, Known.Whole(value, null, null));
    }
}
