using System.Runtime.InteropServices;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>
/// Finds budgets that are published once for each country instead of split: one same uneven amount to five countries or more, where such
/// amounts make up a third of a partner's direct spend rows of a year. (UNOPS' small grants, OCHA's pooled sums; caveat 2 of the data.) They
/// say nothing about a relation, so they count as split.
/// </summary>
internal static class RepeatedAmounts
{
    private const int FewestCountries = 5;
    private const int FewestRows = 10;
    private const double LeastShare = 1.0 / 3;
    private const double SmallestAmount = 10_000;

    public static HashSet<long> Find(List<PairRow> rows)
    {
        HashSet<long> found = [];
        foreach (IGrouping<(short Partner, short Year), PairRow> year in rows.Where(r => r.SpendDirect > 0).GroupBy(r => (r.Partner, r.Year)))
        {
            PairRow[] all = [.. year];
            PairRow[] repeated =
            [
                .. all
                    .Where(r => r.SpendDirect >= SmallestAmount && Math.Round(r.SpendDirect) % 1000 != 0)
                    .GroupBy(r => (r.Theme, Math.Round(r.SpendDirect / 10)))
                    .Where(g => g.Select(r => r.Country).Distinct().Count() >= FewestCountries)
                    .SelectMany(g => g),
            ];
            if (all.Length >= FewestRows && repeated.Length >= LeastShare * all.Length)
            {
                found.UnionWith(repeated.Select(r => Key(r.Country, r.Partner, r.Theme, r.Year)));
            }
        }

        return found;
    }

    public static void Split(List<PairRow> pairs, List<IatiRow> flows)
    {
        HashSet<long> found = Find(pairs);
        foreach (ref PairRow row in CollectionsMarshal.AsSpan(pairs))
        {
            if (found.Contains(Key(row.Country, row.Partner, row.Theme, row.Year)))
            {
                row = row with { SpendDirect = 0 };
            }
        }

        foreach (ref IatiRow row in CollectionsMarshal.AsSpan(flows))
        {
            if (!row.Commitment && found.Contains(Key(row.Country, row.Partner, row.Theme, row.Year)))
            {
                row = row with { Direct = false };
            }
        }
    }

    private static long Key(short country, short partner, Theme theme, short year) =>
        new FlowKey(country, partner, FlowChannel.Sector, theme, year).Value;
}
