using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>Reads the ties between partners' home countries and the economies.</summary>
internal static class TieLoader
{
    public static ImmutableArray<Tie> Load(string folder, Lookup lookup, CuratedData curated, FaultList faults)
    {
        using CsvTable? table = CsvTable.Open(folder, DataFiles.Dyads, faults, "iso_o", "iso_d", "dist", "contig", "comlang_off", "colony");
        HashSet<string> homes = [.. lookup.Partners.Select(p => p.Iso3 ?? curated.Partners.GetValueOrDefault(p.Id)?.Home).OfType<string>()];
        SortedDictionary<(string Origin, string Destination), Tie> ties = new(Comparer<(string Origin, string Destination)>.Create(Compare));
        while (table is not null && table.Read())
        {
            if (homes.Contains(table.Text(0)) && lookup.TryCountry(table, 1, out _) && table.Number(2) is { } distance)
            {
                Tie tie = new(table.Text(0), table.Text(1), distance, table.Text(3) == "1", table.Text(4) == "1", table.Text(5) == "1");
                if (!ties.TryAdd((tie.Origin, tie.Destination), tie))
                {
                    table.Fault(0, $"The pair {tie.Origin}, {tie.Destination} has two rows; keep one.");
                }
            }
        }

        return [.. ties.Values];
    }

    private static int Compare((string Origin, string Destination) left, (string Origin, string Destination) right)
    {
        int order = string.CompareOrdinal(left.Origin, right.Origin);
        return order != 0 ? order : string.CompareOrdinal(left.Destination, right.Destination);
    }
}
