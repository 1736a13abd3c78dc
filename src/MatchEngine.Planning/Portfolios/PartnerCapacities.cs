using System.Collections.Immutable;
using MatchEngine.Matching;
using MatchEngine.Planning.Giving;
using MatchEngine.Profiles;

namespace MatchEngine.Planning.Portfolios;

/// <summary>Counts what partners can take on: the countries of the portfolio to which they added in a typical spell.</summary>
internal static class PartnerCapacities
{
    /// <summary>Capacities of the partners that are open for some country, by id.</summary>
    public static ImmutableArray<PartnerCapacity> Of(Planner planner, ImmutableArray<MatchAnswer> answers, int years, CancellationToken cancellation)
    {
        Catalogue catalogue = planner.Matcher.Catalogue;
        GivingRecords records = new(planner, new GivingScope(null, years), cancellation);
        HashSet<int> countries = [.. answers.Select(answer => catalogue.CountryIndex(answer.Country!.Id))];
        return
        [
            .. answers.SelectMany(answer => answer.Suggestions.Select(suggestion => suggestion.Partner.Id))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(id => records.Of(catalogue.PartnerIndex(id)))
                .Select(giving => new PartnerCapacity(giving.Partner, giving.Speaking?.CountriesAddedTo(countries.Contains), giving.Speaking?.Source, giving.Speaking?.LastYear)),
        ];
    }
}
