namespace MatchEngine.Catalogue.Building;

/// <summary>Reads the flows without purpose codes: official development assistance, Chinese projects, totals received, funds for UNIDO.</summary>
internal static class OtherFlowLoader
{
    private const double Million = 1e6;

    public static List<OdaRow> LoadOda(string folder, Lookup lookup, FaultList faults)
    {
        using CsvTable? table = CsvTable.Open(folder, DataFiles.Dac2a, faults, "partner_id", "recipient_iso3", "year", "value_usd_m_current");
        List<OdaRow> rows = [];
        while (table is not null && table.Read())
        {
            if (lookup.TryPartner(table, 0, out short partner)
                && lookup.TryCountry(table, 1, out short country)
                && table.Year(2) is { } year
                && table.Number(3) is { } value)
            {
                rows.Add(new OdaRow(partner, country, (short)year, value * Million));
            }
        }

        return rows;
    }

    public static List<ProjectRow> LoadProjects(string folder, Lookup lookup, FaultList faults)
    {
        using CsvTable? table = CsvTable.Open(
            folder, DataFiles.ChineseProjects, faults, "recipient_iso3", "year", "sector_code", "flow_type", "status", "value_usd_nominal");
        List<ProjectRow> rows = [];
        while (table is not null && table.Read())
        {
            string type = table.Text(3);
            if (table.Text(4) is not ("Completion" or "Implementation"))
            {
                lookup.Skip(table, "the project is pledged, suspended or cancelled");
            }
            else if (type.StartsWith("Debt", StringComparison.Ordinal))
            {
                lookup.Skip(table, "debt relief, no new finance");
            }
            else if (lookup.TryCountry(table, 0, out short country) && table.Year(1) is { } year)
            {
                rows.Add(new ProjectRow(
                    country, (short)year, SectorMap.OfBroadSector(table.Text(2)), OfFlowType(type), table.Number(5) ?? double.NaN));
            }
        }

        return rows;
    }

    public static List<ReceiptRow> LoadReceipts(string folder, Lookup lookup, FaultList faults)
    {
        using CsvTable? table = CsvTable.Open(
            folder, DataFiles.Receipts, faults, "recipient_iso3", "sector_2digit", "year", "commitment_usd_m");
        List<ReceiptRow> rows = [];
        while (table is not null && table.Read())
        {
            if (lookup.TryCountry(table, 0, out short country) && table.Year(2) is { } year && table.Number(3) is { } value)
            {
                rows.Add(new ReceiptRow(country, (short)year, SectorMap.OfBroadSector(table.Text(1)), value));
            }
        }

        return rows;
    }

    /// <summary>An amount that several donors share is split evenly among those of them that are outside partners, as the data's own labels do.</summary>
    public static List<UnidoRow> LoadUnido(string folder, Lookup lookup, FaultList faults)
    {
        using CsvTable? table = CsvTable.Open(folder, DataFiles.Unido, faults, "donor_ids", "recipient_iso3", "year", "value_usd");
        List<UnidoRow> rows = [];
        while (table is not null && table.Read())
        {
            if (!lookup.TryCountry(table, 1, out short country) || table.Year(2) is not { } year || table.Number(3) is not { } value)
            {
                continue;
            }

            List<short> outside = [];
            foreach (string donor in table.Text(0).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (!lookup.TryPartner(donor, out short partner))
                {
                    lookup.Skip(table, "a share of a donor that is no partner (UNIDO's own funds, private and unnamed ones, countries)");
                }
                else if (lookup.Partners[partner].Iso3 == lookup.Countries[country].Iso3)
                {
                    lookup.Skip(table, "a country that funds work at home");
                }
                else
                {
                    outside.Add(partner);
                }
            }

            rows.AddRange(outside.Select(partner => new UnidoRow(partner, country, (short)year, value / outside.Count)));
        }

        return rows;
    }

    private static Instrument OfFlowType(string text) => text switch
    {
        "Grant" or "Free-standing technical assistance" or "Scholarships/training in the donor country" => Instrument.Grant,
        "Loan" or "Export Buyer's Credit" or "Supplier's Credit/Export Seller's Credit" => Instrument.Loan,
        _ => Instrument.Unpublished,
    };
}
