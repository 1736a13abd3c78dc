using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Planning.Portfolios;

/// <summary>The pairings that a portfolio may take up, as the solver numbers them and as people read them.</summary>
internal sealed class AssignmentTable
{
    /// <summary>Points are solved in whole hundredths.</summary>
    public const double Hundredths = 100;

    private readonly ImmutableArray<Suggestion> _suggestions;

    private AssignmentTable(ImmutableArray<PortfolioPair> pairs, ImmutableArray<Suggestion> suggestions)
    {
        Pairs = pairs;
        _suggestions = suggestions;
    }

    /// <summary>In the order of country, then partner.</summary>
    public ImmutableArray<PortfolioPair> Pairs { get; }

    /// <summary>Collects the pairings.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="answers">The pairings of each country.</param>
    /// <param name="capacities">The partners, by id.</param>
    /// <param name="assign">The points of a pairing, by index of country and partner; null where it is closed.</param>
    public static AssignmentTable Make(
        Catalogue catalogue, ImmutableArray<MatchAnswer> answers, ImmutableArray<PartnerCapacity> capacities, Func<int, int, Suggestion, PartnerCapacity, double?> assign)
    {
        Dictionary<string, int> places = capacities.Select((capacity, place) => (catalogue.Partners[capacity.Partner].Id, place)).ToDictionary(StringComparer.Ordinal);
        List<(PortfolioPair Pair, Suggestion Suggestion)> pairs = [];
        for (int country = 0; country < answers.Length; country++)
        {
            int index = catalogue.CountryIndex(answers[country].Country!.Id);
            foreach (Suggestion suggestion in answers[country].Suggestions.OrderBy(one => places[one.Partner.Id]))
            {
                int place = places[suggestion.Partner.Id];
                if (assign(index, capacities[place].Partner, suggestion, capacities[place]) is { } points)
                {
                    pairs.Add((new PortfolioPair(country, place, (long)Math.Round(points * Hundredths)), suggestion));
                }
            }
        }

        return new AssignmentTable([.. pairs.Select(one => one.Pair)], [.. pairs.Select(one => one.Suggestion)]);
    }

    public ImmutableArray<PortfolioCountry> Countries(PortfolioChoice choice, ImmutableArray<MatchAnswer> answers, ImmutableArray<Floor> floors)
    {
        ILookup<int, int> chosen = choice.Pairs.ToLookup(pair => Pairs[pair].Country);
        ILookup<int, PortfolioPair> open = Pairs.ToLookup(pair => pair.Country);
        return [.. answers.Select((answer, country) => new PortfolioCountry
        {
            Country = answer.Country!,
            Pairings =
            [
                .. chosen[country]
                    .OrderByDescending(pair => Pairs[pair].Fit)
                    .ThenBy(pair => _suggestions[pair].Partner.Id, StringComparer.Ordinal)
                    .Select(pair => Pairing(pair)),
            ],
            Floor = floors[country].Places,
            FloorReasons = floors[country].Reasons,
            Open = open[country].Count(),
        })];
    }

    public ImmutableArray<PortfolioPartner> Partners(
        PortfolioChoice choice, ImmutableArray<MatchAnswer> answers, ImmutableArray<PartnerCapacity> capacities, Projection projection)
    {
        ILookup<int, string> taken = choice.Pairs.ToLookup(pair => Pairs[pair].Partner, pair => answers[Pairs[pair].Country].Country!.Id);
        return [.. capacities.Select((capacity, place) => new PortfolioPartner(
            projection.Partner(capacity.Partner), capacity.Countries, capacity.Source, capacity.LastYear, [.. taken[place].Order(StringComparer.Ordinal)]))];
    }

    private PortfolioPairing Pairing(int pair) => new(
        _suggestions[pair].Partner, Pairs[pair].Fit / Hundredths, _suggestions[pair].Rank, _suggestions[pair].Link, _suggestions[pair].Reasons);
}
