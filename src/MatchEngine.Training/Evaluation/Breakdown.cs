using System.Collections.Immutable;
using MatchEngine.Profiles;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Evaluation;

/// <summary>Slices by what queries and candidates are: theme, income group and region of the country, kind of the partner.</summary>
public static class Breakdown
{
    /// <summary>One slice for each value that occurs among the queries.</summary>
    /// <param name="catalogue">Says what countries and partners are.</param>
    /// <param name="queries">The queries.</param>
    public static ImmutableArray<Slice> Of(Catalogue catalogue, IReadOnlyList<TaskQuery> queries)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(queries);
        return
        [
            .. Slices(queries, "theme", query => query.Theme?.Code()),
            .. Slices(queries, "income", query => IncomeGroup(catalogue, query)),
            .. Slices(queries, "region", query => catalogue.Countries[query.Country].Region?.Value),
            .. Enum.GetValues<PartnerKind>().Select(kind =>
                new Slice($"kind {kind.Code()}", (_, candidate) => catalogue.Partners[candidate.Partner].Kind == kind)),
        ];
    }

    private static string IncomeGroup(Catalogue catalogue, TaskQuery query) =>
        catalogue.Countries[query.Country].IncomeGroups.First(year => year.DataYear == query.Cutoff - 1).Group.Code();

    private static IEnumerable<Slice> Slices(IReadOnlyList<TaskQuery> queries, string what, Func<TaskQuery, string?> value) =>
        queries.Select(value).OfType<string>().Distinct().Order(StringComparer.Ordinal)
            .Select(one => new Slice($"{what} {one}", (query, _) => value(query) == one));
}
