using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>Latest value, trend and place among same-income peers, as <see cref="IndicatorValue"/> defines them.</summary>
internal static class IndicatorBuilder
{
    private const int TrendYears = 10;
    private const int TrendValues = 5;
    private const int FewestPeers = 10;
    private const int PeerYears = 5;

    public static ImmutableArray<ImmutableArray<IndicatorValue>> Build(IndicatorTable table, IncomeGroup?[] groups)
    {
        ImmutableArray<IndicatorValue>.Builder[] values = [.. groups.Select(_ => ImmutableArray.CreateBuilder<IndicatorValue>())];
        for (int i = 0; i < table.Definitions.Length; i++)
        {
            List<YearValue>?[] series = table.Series[i];
            for (int country = 0; country < groups.Length; country++)
            {
                if (series[country] is not { } own)
                {
                    continue;
                }

                YearValue latest = own[^1];
                (double? percentile, int peers) = Percentile(series, groups, country);
                values[country].Add(new IndicatorValue(table.Definitions[i].Key, latest.Value, latest.Year, Trend(own), percentile, peers));
            }
        }

        return [.. values.Select(v => v.ToImmutable())];
    }

    private static double? Trend(List<YearValue> values)
    {
        int last = values[^1].Year;
        List<YearValue> window = values.FindAll(v => v.Year > last - TrendYears);
        if (window.Count < TrendValues)
        {
            return null;
        }

        double meanYear = window.Average(v => (double)v.Year);
        double mean = window.Average(v => v.Value);
        double above = window.Sum(v => (v.Year - meanYear) * (v.Value - mean));
        double below = window.Sum(v => (v.Year - meanYear) * (v.Year - meanYear));
        return Figures.Significant(above / below);
    }

    private static (double? Percentile, int Peers) Percentile(List<YearValue>?[] series, IncomeGroup?[] groups, int country)
    {
        if (groups[country] is not { } group || group == IncomeGroup.Unclassified)
        {
            return (null, 0);
        }

        YearValue own = series[country]![^1];
        int below = 0;
        int equal = 0;
        int peers = 0;
        for (int i = 0; i < groups.Length; i++)
        {
            if (groups[i] == group && series[i] is { } values && Math.Abs(values[^1].Year - own.Year) <= PeerYears)
            {
                peers++;
                below += values[^1].Value < own.Value ? 1 : 0;
                equal += values[^1].Value == own.Value ? 1 : 0;
            }
        }

        return peers < FewestPeers ? (null, 0) : (Figures.Share((below + (equal / 2.0)) / peers), peers);
    }
}
