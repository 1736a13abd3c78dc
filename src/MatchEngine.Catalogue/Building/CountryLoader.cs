using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>Reads the economies, their income groups and their coverage.</summary>
internal static class CountryLoader
{
    public static ImmutableArray<CountryRow> Load(string folder, FaultList faults)
    {
        using CsvTable? table = CsvTable.Open(
            folder, DataFiles.Countries, faults, "iso3", "iso2", "m49", "name_en", "name_fr", "name_es", "name_zh", "name_ar", "name_ru",
            "m49_region", "m49_subregion", "landlocked", "languages", "borders", "wb_economy", "wb_region", "wb_fcv_current",
            "oecd_dac_recipient_code", "dac_list_income_group_2021");
        SortedDictionary<string, CountryRow> rows = new(StringComparer.Ordinal);
        while (table is not null && table.Read())
        {
            if (table.Text(14).Length == 0)
            {
                continue;
            }

            CountryRow row = Read(table);
            if (row.Iso3.Length != 3 || row.Iso2.Length != 2 || row.Names.En.Length == 0)
            {
                table.Fault(0, "An economy needs an ISO3 code, an ISO2 code and an English name.");
            }
            else if (!rows.TryAdd(row.Iso3, row))
            {
                table.Fault(0, $"The economy '{row.Iso3}' has two rows; keep one.");
            }
        }

        return [.. rows.Values];
    }

    public static int LoadIncomeGroups(string folder, Lookup lookup, FaultList faults)
    {
        using CsvTable? table = CsvTable.Open(folder, DataFiles.IncomeGroups, faults, "iso3", "year", "group");
        int last = 0;
        while (table is not null && table.Read())
        {
            if (!lookup.TryCountry(table, 0, out short country) || table.Year(1) is not { } year)
            {
                continue;
            }

            if (!IncomeGroups.TryParse(table.Text(2), out IncomeGroup group))
            {
                table.Fault(2, $"'{table.Text(2)}' is no income group. Known are LIC, LMIC, UMIC and HIC.");
                continue;
            }

            last = Math.Max(last, year);
            lookup.Countries[country].IncomeGroups.Add(new IncomeGroupYear(year, group));
        }

        foreach (CountryRow country in lookup.Countries)
        {
            FillGaps(country.IncomeGroups, last);
        }

        return last;
    }

    public static void LoadCoverage(string folder, Lookup lookup, FaultList faults)
    {
        using CsvTable? table = CsvTable.Open(folder, DataFiles.Coverage, faults, "recipient_iso3", "iati_coverage");
        while (table is not null && table.Read())
        {
            if (!lookup.TryCountry(table, 0, out short country))
            {
                continue;
            }

            lookup.Countries[country].Coverage = table.Text(1) switch
            {
                "transactions" => FlowCoverage.Transactions,
                "budgets_only" => FlowCoverage.BudgetsOnly,
                _ => FlowCoverage.None,
            };
        }
    }

    private static CountryRow Read(CsvTable table) => new()
    {
        Iso3 = table.Text(0),
        Iso2 = table.Text(1),
        M49 = table.TextOrNull(2),
        Names = new LocalizedName(
            table.Text(3), table.TextOrNull(4), table.TextOrNull(5), table.TextOrNull(6), table.TextOrNull(7), table.TextOrNull(8)),
        Continent = table.TextOrNull(9),
        SubRegion = table.TextOrNull(10),
        Landlocked = table.Text(11) switch { "1" => true, "0" => false, _ => null },
        Languages = Split(table.Text(12)),
        Borders = Split(table.Text(13)),
        BankName = table.Text(14),
        Region = table.TextOrNull(15),
        Fragile = table.Text(16) switch { "Yes" => true, "No" => false, _ => null },
        DacCode = table.TextOrNull(17),
        DacListGroup = table.Text(18),
    };

    private static ImmutableArray<string> Split(string text) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>A year in which the Bank classed other economies and, after its first year, not this one: unclassified.</summary>
    private static void FillGaps(List<IncomeGroupYear> groups, int last)
    {
        groups.Sort((a, b) => a.DataYear.CompareTo(b.DataYear));
        if (groups.Count == 0)
        {
            return;
        }

        HashSet<int> known = [.. groups.Select(g => g.DataYear)];
        for (int year = groups[0].DataYear; year <= last; year++)
        {
            if (!known.Contains(year))
            {
                groups.Add(new IncomeGroupYear(year, IncomeGroup.Unclassified));
            }
        }

        groups.Sort((a, b) => a.DataYear.CompareTo(b.DataYear));
    }
}
