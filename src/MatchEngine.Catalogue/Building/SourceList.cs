using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>Citations and licences of everything that a catalogue holds.</summary>
internal static class SourceList
{
    public static ImmutableArray<DataSource> Of(SourceTables data, Horizon horizon)
    {
        List<DataSource> sources =
        [
            new(DataFiles.Source.Iati, "IATI publishers via Country Development Finance Data (snapshots of 28 August 2021 and 8 March 2023)",
                "each publisher's open licence (mostly CC BY, OGL, ODC-BY, public domain)", Last(data.Pairs, p => p.Year, horizon.FlowsEnd)),
            new(DataFiles.Source.Unido, "UNIDO, published to IATI, via Country Development Finance Data",
                "open, attribution", Last(data.Unido, p => p.Year, horizon.FlowsEnd)),
            new(DataFiles.Source.Oda, "OECD DAC2a, aid disbursements to countries and regions", "OECD terms of use, attribution",
                Last(data.Oda, p => p.Year, horizon.Oda)),
            new(DataFiles.Source.Receipts, "OECD Creditor Reporting System, totals by recipient and sector (2017 partial)",
                "OECD terms of use, attribution", Last(data.Receipts, p => p.Year, horizon.Receipts)),
            new(DataFiles.Source.Income, "World Bank, country classifications by income (OGHIST)", "CC BY 4.0",
                Math.Min(data.LastIncomeYear, horizon.IncomeDataYear)),
            new(DataFiles.Source.WbLists, "World Bank, regions and fragile situations (fiscal year 2026 lists)", "CC BY 4.0", null),
            new(DataFiles.Source.Wdi, "World Bank, World Development Indicators (accessed 12 August 2025)", "CC BY 4.0",
                LastIndicator(data, horizon, DataFiles.Source.Wdi)),
            new(DataFiles.Source.Sdg, "United Nations, Global SDG Indicators Database (17 December 2023)",
                "UN terms of use, free reuse with attribution", LastIndicator(data, horizon, DataFiles.Source.Sdg)),
            new(DataFiles.Source.Derived, "MatchEngine, computed from the indicators and income groups above", "MIT", null),
            new(DataFiles.Source.Names, "i18n-iso-countries (MIT) and world-countries (ODbL 1.0): codes, names, languages, borders",
                "MIT; ODbL 1.0 (share-alike for the database)", null),
            new(DataFiles.Source.Ties, "CEPII GeoDist (Mayer and Zignago, 2011)", "CC0 repository, cite the authors", null),
            new(DataFiles.Source.Curated, "MatchEngine, kinds, other names and mandates added by hand, each with its document", "MIT", null),
        ];
        if (horizon.Lists >= 2021)
        {
            sources.Add(new DataSource(DataFiles.Source.DacList, "OECD, DAC list of ODA recipients of 2021", "OECD terms of use, attribution", 2021));
        }

        if (horizon.ChineseProjects)
        {
            sources.Add(new DataSource(DataFiles.Source.China, "AidData, Global Chinese Development Finance Dataset, version 2.0",
                "ODC-BY, attribution", Last(data.Projects, p => p.Year, horizon.FlowsEnd)));
        }

        return [.. sources.OrderBy(s => s.Key, StringComparer.Ordinal)];
    }

    private static int? Last<T>(List<T> rows, Func<T, int> year, int limit)
    {
        int last = 0;
        foreach (ref readonly T row in CollectionsMarshal.AsSpan(rows))
        {
            int own = year(row);
            last = own <= limit ? Math.Max(last, own) : last;
        }

        return last == 0 ? null : last;
    }

    private static int? LastIndicator(SourceTables data, Horizon horizon, string source) => data.Indicators
        .Where(i => i.Definition.Source == source)
        .SelectMany(i => i.Values.OfType<List<YearValue>>().SelectMany(v => v).Where(v => v.Year <= horizon.Indicator(i.Lag)))
        .Select(v => (int?)v.Year)
        .Max();
}
