using System.Collections.Immutable;
using MatchEngine.Conditions;

namespace MatchEngine.Comparing;

/// <summary>
/// Looks for small sets of facts that open a closed pairing or raise its score. Sizes are tried from small to large; the number of trials is
/// bounded, and their order is fixed, so that the same question finds the same sets.
/// </summary>
internal sealed class UnlockSearch(Trial trial, ImmutableArray<(int Fact, Value Value)> levers)
{
    public const int MostTrials = 6000;
    public const int LargestSet = 4;
    private const int MostUnits = 40;
    private const double Least = 1e-9;

    /// <summary>How many sets were tried.</summary>
    public int Trials { get; private set; }

    /// <summary>Whether the bound ended the search before everything small was tried.</summary>
    public bool WasCut { get; private set; }

    /// <summary>The sets that change something for the better, by size, then by score, best first.</summary>
    public IEnumerable<IGrouping<int, Found>> Run()
    {
        (bool wasOpen, double was, _) = trial.With([]);
        List<Found> singles = [.. levers.Select((lever, i) => Try([i])).OfType<Found>()];
        Dictionary<int, Found> alone = singles.ToDictionary(found => found.Levers[0]);
        List<Found> found = [.. singles.Where(Better)];
        List<Found> units = [.. found];
        for (int i = 0; i < levers.Length; i++)
        {
            for (int j = i + 1; j < levers.Length; j++)
            {
                if (levers[i].Fact != levers[j].Fact && alone.TryGetValue(i, out Found? a) && alone.TryGetValue(j, out Found? b) && Try([i, j]) is { } pair && Better(pair))
                {
                    found.Add(pair);
                    bool together = (pair.Open && !a.Open && !b.Open) || pair.Low - was > (a.Low - was) + (b.Low - was) + Least;
                    if (together)
                    {
                        units.Add(pair);
                    }
                }
            }
        }

        Combine(units, found, Better);
        return found
            .DistinctBy(set => string.Join(' ', set.Levers))
            .GroupBy(set => set.Levers.Length)
            .OrderBy(group => group.Key);

        bool Better(Found set) => wasOpen ? set.Open && set.Low > was + Least : set.Open;
    }

    /// <summary>Larger sets are put together from what helps by itself: single facts, and pairs that only work together.</summary>
    private void Combine(List<Found> units, List<Found> found, Func<Found, bool> better)
    {
        List<Found> best = [.. units.OrderByDescending(unit => unit.Low).ThenBy(unit => string.Join(' ', unit.Levers), StringComparer.Ordinal).Take(MostUnits)];
        List<Found> level = best;
        for (int size = 3; size <= LargestSet; size++)
        {
            List<Found> next = [];
            foreach (Found set in level.Concat(best).Where(set => set.Levers.Length < size))
            {
                foreach (Found unit in best.Where(unit => unit.Levers.Length + set.Levers.Length == size && Apart(set, unit)))
                {
                    if (Try([.. set.Levers.Concat(unit.Levers).Order()]) is { } larger && better(larger))
                    {
                        next.Add(larger);
                    }
                }
            }

            found.AddRange(next);
            level = [.. level.Concat(next.OrderByDescending(set => set.Low).ThenBy(set => string.Join(' ', set.Levers), StringComparer.Ordinal).Take(MostUnits))
                .Concat(found.Where(set => set.Levers.Length == 2).OrderByDescending(set => set.Low).ThenBy(set => string.Join(' ', set.Levers), StringComparer.Ordinal).Take(MostUnits))
                .DistinctBy(set => string.Join(' ', set.Levers))];
        }
    }

    private bool Apart(Found set, Found unit) =>
        !set.Levers.Any(left => unit.Levers.Any(right => levers[left].Fact == levers[right].Fact));

    private Found? Try(ImmutableArray<int> set)
    {
        if (Trials >= MostTrials)
        {
            WasCut = true;
            return null;
        }

        Trials++;
        (bool open, double low, double high) = trial.With(set.Select(lever => levers[lever]));
        return new Found(set, open, low, high);
    }

    /// <summary>A set, by the places of its levers, and what it does.</summary>
    internal sealed record Found(ImmutableArray<int> Levers, bool Open, double Low, double High);
}
