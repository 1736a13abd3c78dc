using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>All series that were known at a horizon, the derived ones included, in the order of their keys.</summary>
internal sealed class IndicatorTable
{
    private IndicatorTable(ImmutableArray<IndicatorDefinition> definitions, ImmutableArray<List<YearValue>?[]> series)
    {
        Definitions = definitions;
        Series = series;
    }

    public ImmutableArray<IndicatorDefinition> Definitions { get; }

    /// <summary>By definition, then by country; never an empty list.</summary>
    public ImmutableArray<List<YearValue>?[]> Series { get; }

    public static IndicatorTable Of(SourceTables data, Horizon horizon, ImmutableArray<IncomeGroupYear>[] groups)
    {
        SortedDictionary<string, (IndicatorDefinition Definition, List<YearValue>?[] Values)> all = new(StringComparer.Ordinal);
        foreach (IndicatorSeries series in data.Indicators)
        {
            int last = horizon.Indicator(series.Lag);
            all[series.Definition.Key] = (series.Definition, Array.ConvertAll(series.Values, v => Until(v, last)));
        }

        List<YearValue>?[] none = new List<YearValue>?[data.Countries.Length];
        DerivedIndicators derived = new(
            key => all.TryGetValue(key, out (IndicatorDefinition, List<YearValue>?[] Values) one) ? one.Values : none, data, groups);
        foreach (CuratedIndicator ours in data.Curated.Indicators.Where(i => i.Code.StartsWith('=')))
        {
            if (derived.TryCompute(ours.Key, out List<YearValue>?[] values) && Array.Exists(values, v => v is not null))
            {
                all[ours.Key] = (new IndicatorDefinition(ours.Key, ours.Code, ours.Name, ours.Unit, DataFiles.Source.Derived), values);
            }
        }

        return new IndicatorTable([.. all.Values.Select(a => a.Definition)], [.. all.Values.Select(a => a.Values)]);
    }

    private static List<YearValue>? Until(List<YearValue>? values, int last)
    {
        List<YearValue>? known = values?.FindAll(v => v.Year <= last);
        return known is { Count: > 0 } ? known : null;
    }
}
