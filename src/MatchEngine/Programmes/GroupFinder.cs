using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>
/// Lists the groups that countries with shared needs make: for each set of themes and each place, all countries of the place that have every
/// one of the needs. There are 511 sets of nine themes, so all are looked at; equal groups are listed once.
/// </summary>
internal sealed class GroupFinder(Catalogue catalogue, ImmutableArray<Member> members, Func<Member, Theme, bool> has)
{
    private readonly int[] _needs = [.. members.Select(member => Mask(Themes.All.Where(theme => has(member, theme))))];

    /// <summary>Groups that were passed over because they are too large.</summary>
    public int TooLarge { get; private set; }

    /// <summary>The groups, each as ascending positions among the members, in the order of those.</summary>
    public ImmutableArray<ImmutableArray<int>> All(Theme? theme, CancellationToken cancellation)
    {
        SortedDictionary<string, ImmutableArray<int>> found = new(StringComparer.Ordinal);
        HashSet<string> tooLarge = new(StringComparer.Ordinal);
        int wanted = theme is { } t ? Mask([t]) : 0;
        for (int needs = 1; needs < 1 << Themes.All.Length; needs++)
        {
            cancellation.ThrowIfCancellationRequested();
            if ((needs & wanted) == wanted)
            {
                foreach (ImmutableArray<int> group in WithNeeds(needs).Where(group => group.Length >= GroupQuery.LeastCountries))
                {
                    string key = string.Join(',', group.Select(position => catalogue.Countries[members[position].Index].Iso3));
                    if (group.Length > GroupQuery.MostCountries)
                    {
                        tooLarge.Add(key);
                    }
                    else
                    {
                        found[key] = group;
                    }
                }
            }
        }

        TooLarge = tooLarge.Count;
        return [.. found.Values];
    }

    private IEnumerable<ImmutableArray<int>> WithNeeds(int needs)
    {
        int[] those = [.. Enumerable.Range(0, members.Length).Where(position => (_needs[position] & needs) == needs)];
        return BySubRegion(those).Concat(Chains(those));
    }

    private IEnumerable<ImmutableArray<int>> BySubRegion(int[] positions) => positions
        .Where(position => Country(position).SubRegion is not null)
        .GroupBy(position => Country(position).SubRegion)
        .Select(group => group.ToImmutableArray());

    /// <summary>The largest chains of neighbours among the countries.</summary>
    private IEnumerable<ImmutableArray<int>> Chains(int[] positions)
    {
        HashSet<int> open = [.. positions];
        foreach (int start in positions)
        {
            if (!open.Remove(start))
            {
                continue;
            }

            List<int> chain = [start];
            for (int i = 0; i < chain.Count; i++)
            {
                int[] next = [.. open.Where(other => Places.Borders(Country(chain[i]), Country(other))).Order()];
                open.ExceptWith(next);
                chain.AddRange(next);
            }

            yield return [.. chain.Order()];
        }
    }

    private CountryProfile Country(int position) => catalogue.Countries[members[position].Index];

    private static int Mask(IEnumerable<Theme> themes) => themes.Aggregate(0, (mask, theme) => mask | (1 << (int)theme));
}
