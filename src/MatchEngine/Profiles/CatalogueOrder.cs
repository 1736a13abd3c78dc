namespace MatchEngine.Profiles;

/// <summary>The orders that a catalogue's look-ups rely on.</summary>
internal static class CatalogueOrder
{
    public static void Check(CatalogueParts parts)
    {
        Ascending(parts.Indicators.Length, i => string.CompareOrdinal(parts.Indicators[i - 1].Key, parts.Indicators[i].Key), "indicators");
        Ascending(parts.Countries.Length, i => string.CompareOrdinal(parts.Countries[i - 1].Iso3, parts.Countries[i].Iso3), "countries");
        Ascending(parts.Partners.Length, i => string.CompareOrdinal(parts.Partners[i - 1].Id, parts.Partners[i].Id), "partners");
        Ascending(parts.Flows.Length, i => Compare(parts.Flows[i - 1], parts.Flows[i]), "flows");
        Ascending(parts.Receipts.Length, i => Compare(parts.Receipts[i - 1], parts.Receipts[i]), "receipts");
        Ascending(parts.Ties.Length, i => Compare(parts.Ties[i - 1], parts.Ties[i].Origin, parts.Ties[i].Destination), "ties");
        foreach (Flow flow in parts.Flows)
        {
            if ((uint)flow.Country >= (uint)parts.Countries.Length || (uint)flow.Partner >= (uint)parts.Partners.Length)
            {
                throw new ArgumentException(
                    $"A flow names country {flow.Country} and partner {flow.Partner}; the catalogue has {parts.Countries.Length} and {parts.Partners.Length}.",
                    nameof(parts));
            }
        }
    }

    public static int[] CountryStarts(CatalogueParts parts)
    {
        int[] starts = new int[parts.Countries.Length + 1];
        foreach (Flow flow in parts.Flows)
        {
            starts[flow.Country + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        return starts;
    }

    public static int Compare(in Tie tie, string origin, string destination)
    {
        int order = string.CompareOrdinal(tie.Origin, origin);
        return order != 0 ? order : string.CompareOrdinal(tie.Destination, destination);
    }

    private static int Compare(in Flow left, in Flow right)
    {
        int order = left.Country.CompareTo(right.Country);
        order = order != 0 ? order : left.Partner.CompareTo(right.Partner);
        order = order != 0 ? order : ((int)left.Channel).CompareTo((int)right.Channel);
        order = order != 0 ? order : ((int)left.Theme).CompareTo((int)right.Theme);
        return order != 0 ? order : left.Year.CompareTo(right.Year);
    }

    private static int Compare(in SectorReceipt left, in SectorReceipt right)
    {
        int order = left.Country.CompareTo(right.Country);
        order = order != 0 ? order : ((int)left.Theme).CompareTo((int)right.Theme);
        return order != 0 ? order : left.Year.CompareTo(right.Year);
    }

    private static void Ascending(int count, Func<int, int> compareWithPrevious, string what)
    {
        for (int i = 1; i < count; i++)
        {
            if (compareWithPrevious(i) >= 0)
            {
                throw new ArgumentException($"The {what} of a catalogue are in ascending order without repeats; entry {i} is not after the one before it.");
            }
        }
    }
}
