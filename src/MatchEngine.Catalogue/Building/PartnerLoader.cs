using System.Collections.Immutable;

namespace MatchEngine.Catalogue.Building;

/// <summary>Reads who the partners are, and when they reported. The totals of the file cover 2010-2020 and are never read.</summary>
internal static class PartnerLoader
{
    public static ImmutableArray<PartnerRow> Load(string folder, FaultList faults)
    {
        using CsvTable? table = CsvTable.Open(
            folder, DataFiles.Partners, faults, "partner_id", "partner_name", "partner_class", "iso3", "dac_donor_code", "is_dac_member",
            "south_south", "refs");
        SortedDictionary<string, PartnerRow> rows = new(StringComparer.Ordinal);
        while (table is not null && table.Read())
        {
            PartnerRow row = new()
            {
                Id = table.Text(0),
                Name = table.Text(1),
                Class = table.Text(2),
                Iso3 = table.TextOrNull(3),
                DacCode = table.TextOrNull(4),
                DacMember = table.Text(5) == "1",
                SouthSouth = table.Text(6) == "1",
                IatiIds = [.. table.Text(7).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            };
            if (row.Id.Length == 0 || row.Name.Length == 0)
            {
                table.Fault(0, "A partner needs an id and a name.");
            }
            else if (!PartnerKindMap.IsKnownClass(row.Class))
            {
                table.Fault(2, $"'{row.Class}' is no class of partners. Known are {string.Join(", ", PartnerKindMap.KnownClasses)}.");
            }
            else if (!rows.TryAdd(row.Id, row))
            {
                table.Fault(0, $"The partner '{row.Id}' has two rows; keep one.");
            }
        }

        return [.. rows.Values];
    }

    public static List<WindowRow> LoadWindows(string folder, Lookup lookup, FaultList faults)
    {
        using CsvTable? table = CsvTable.Open(
            folder, DataFiles.Windows, faults, "partner_id", "year", "n_recipients_direct", "n_recipients_isid_direct");
        List<WindowRow> rows = [];
        while (table is not null && table.Read())
        {
            if (lookup.TryPartner(table, 0, out short partner)
                && table.Year(1) is { } year
                && table.Whole(2, 0, 1000) is { } direct
                && table.Whole(3, 0, 1000) is { } industrial)
            {
                rows.Add(new WindowRow(partner, (short)year, direct, industrial));
            }
        }

        return rows;
    }
}
