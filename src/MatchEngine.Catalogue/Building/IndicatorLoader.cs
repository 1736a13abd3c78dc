using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>Reads the indicators that the curated list names.</summary>
internal static class IndicatorLoader
{
    public static ImmutableArray<IndicatorSeries> Load(string folder, Lookup lookup, CuratedData curated, FaultList faults)
    {
        Dictionary<string, IndicatorSeries> series = LoadCatalogue(folder, lookup, curated, faults);
        using CsvTable? table = CsvTable.Open(folder, DataFiles.Indicators, faults, "iso3", "year", "indicator_code", "value");
        while (table is not null && table.Read())
        {
            if (!lookup.TryCountry(table, 0, out short country))
            {
                continue;
            }

            if (!series.TryGetValue(table.Text(2), out IndicatorSeries? one))
            {
                lookup.Skip(table, $"the indicator {table.Text(2)} is not one of ours");
            }
            else if (table.Year(1) is { } year && table.Number(3) is { } value)
            {
                (one.Values[country] ??= []).Add(new YearValue(year, value));
            }
        }

        foreach (List<YearValue> values in series.Values.SelectMany(s => s.Values).OfType<List<YearValue>>())
        {
            values.Sort((a, b) => a.Year.CompareTo(b.Year));
        }

        return [.. series.Values.OrderBy(s => s.Definition.Key, StringComparer.Ordinal)];
    }

    private static Dictionary<string, IndicatorSeries> LoadCatalogue(string folder, Lookup lookup, CuratedData curated, FaultList faults)
    {
        using CsvTable? table = CsvTable.Open(folder, DataFiles.IndicatorCatalogue, faults, "indicator_code", "latest_year_usable_at_T");
        Dictionary<string, CuratedIndicator> ours = curated.Indicators.ToDictionary(i => i.Code, StringComparer.Ordinal);
        Dictionary<string, IndicatorSeries> series = new(StringComparer.Ordinal);
        while (table is not null && table.Read())
        {
            string code = table.Text(0);
            if (!ours.TryGetValue(code, out CuratedIndicator? named))
            {
                lookup.Skip(table, $"the indicator {code} is not one of ours");
                continue;
            }

            int? lag = table.Text(1) switch { "T-1" => 1, "T-2" => 2, _ => null };
            if (lag is null)
            {
                table.Fault(1, $"'{table.Text(1)}' does not say when a value was known. Known are T-1 and T-2.");
                continue;
            }

            string source = code.StartsWith("SDG.", StringComparison.Ordinal) ? DataFiles.Source.Sdg : DataFiles.Source.Wdi;
            IndicatorDefinition definition = new(named.Key, code, named.Name, named.Unit, source);
            series[code] = new IndicatorSeries(definition, lag.Value, new List<YearValue>?[lookup.Countries.Length]);
        }

        return series;
    }
}
