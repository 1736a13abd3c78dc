using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>Reads the sector flows.</summary>
internal static class FlowLoader
{
    public static Dictionary<string, Theme> LoadThemes(string folder, FaultList faults)
    {
        using CsvTable? table = CsvTable.Open(folder, DataFiles.SectorThemes, faults, "sector_code", "theme_suggested");
        Dictionary<string, Theme> themes = new(StringComparer.Ordinal);
        while (table is not null && table.Read())
        {
            themes[table.Text(0)] = SectorMap.OfData(table.Text(1));
        }

        return themes;
    }

    public static List<PairRow> LoadPairs(string folder, Lookup lookup, FaultList faults)
    {
        using CsvTable? table = CsvTable.Open(
            folder, DataFiles.TrainingPairs, faults, "partner_id", "recipient_iso3", "year", "theme", "commitment_usd", "spend_usd",
            "commitment_direct_usd", "spend_direct_usd");
        List<PairRow> rows = [];
        while (table is not null && table.Read())
        {
            if (lookup.TryPartner(table, 0, out short partner)
                && lookup.TryCountry(table, 1, out short country)
                && table.Year(2) is { } year)
            {
                rows.Add(new PairRow(
                    partner, country, (short)year, SectorMap.OfData(table.Text(3)),
                    Amount(table, 4), Amount(table, 5), Amount(table, 6), Amount(table, 7)));
            }
        }

        return rows;
    }

    public static List<IatiRow> LoadFlows(string folder, Lookup lookup, Dictionary<string, Theme> themes, FaultList faults)
    {
        using CsvTable? table = CsvTable.Open(
            folder, DataFiles.IatiFlows, faults, "partner_id", "recipient_iso3", "year", "sector_code", "flow_type", "finance_class",
            "multi_country", "value_usd");
        List<IatiRow> rows = [];
        while (table is not null && table.Read())
        {
            // a budget is a plan, never added to spend
            if (table.Text(4) == "budget" || !lookup.TryPartner(table, 0, out short partner) || !lookup.TryCountry(table, 1, out short country))
            {
                continue;
            }

            if (table.Text(4) is not ("commitment" or "disbursement" or "expenditure"))
            {
                table.Fault(4, $"'{table.Text(4)}' is no type of flow. Known are commitment, disbursement, expenditure and budget.");
            }
            else if (table.Year(2) is { } year)
            {
                string sector = table.Text(3);
                rows.Add(new IatiRow(
                    partner, country, (short)year, themes.GetValueOrDefault(sector, Theme.Other), SectorMap.View(sector),
                    table.Text(4) == "commitment", table.Text(6) == "0", OfFinanceClass(table.Text(5)), Amount(table, 7)));
            }
        }

        return rows;
    }

    private static double Amount(CsvTable table, int column)
    {
        if (table.Text(column).Length == 0)
        {
            table.Fault(column, "The amount is missing. Rows without an amount do not belong into this file.");
        }

        return table.Number(column) ?? 0;
    }

    private static Instrument OfFinanceClass(string text) => text switch
    {
        "grant" => Instrument.Grant,
        "loan" => Instrument.Loan,
        "equity" => Instrument.Equity,
        "other" => Instrument.Other,
        _ => Instrument.Unpublished,
    };
}
