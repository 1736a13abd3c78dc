using System.Collections.Concurrent;
using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>
/// The place of each country among all economies by an indicator: 0..1, equal values share one. Values more than five years older than the
/// newest of their indicator have none. Safe for many threads.
/// </summary>
internal sealed class IndicatorPlaces(Catalogue catalogue)
{
    private const int LongestAge = 5;
    private readonly ConcurrentDictionary<string, double?[]> _places = new(StringComparer.Ordinal);

    public Fact Of(int country, string key)
    {
        double? place = _places.GetOrAdd(key, Rank)[country];
        return place is null ? default : Known.Number(place, catalogue.Countries[country].Indicator(key)!.Year, catalogue.Indicator(key)?.Source);
    }

    private double?[] Rank(string key)
    {
        double?[] places = new double?[catalogue.Countries.Length];
        (int Country, IndicatorValue Value)[] known = [.. catalogue.Countries
            .Select((country, i) => (i, value: country.Indicator(key)))
            .Where(pair => pair.value is not null)
            .Select(pair => (pair.i, pair.value!))];
        if (known.Length == 0)
        {
            return places;
        }

        int oldest = known.Max(pair => pair.Value.Year) - LongestAge;
        (int Country, IndicatorValue Value)[] fresh = [.. known.Where(pair => pair.Value.Year >= oldest)];
        double[] ranks = Ordering.MidRanks([.. fresh.Select(pair => pair.Value.Value)]);
        for (int i = 0; i < fresh.Length; i++)
        {
            places[fresh[i].Country] = ranks[i];
        }

        return places;
    }
}
