using System.Runtime.CompilerServices;

namespace MatchEngine.Profiles;

/// <summary>The orders that a catalogue's look-ups rely on.</summary>
internal static class CatalogueOrder
{
    public static void Check(CatalogueParts parts)
    {
        Ascending(parts.Indicators.Length, i => string.CompareOrdinal(parts.Indicators[i - 1].Key, parts.Indicators[i].Key), "indicators");
        Ascending(parts.Countries.Length, i => string.CompareOrdinal(parts.Countries[i - 1].Iso3, parts.Countries[i].Iso3), "countries");
        Ascending(parts.Partners.Length, i => string.CompareOrdinal(parts.Partners[i - 1].Id, parts.Partners[i].Id), "partners");
        CheckFlows(parts.Flows.AsSpan(), parts.Countries.Length, parts.Partners.Length);
        CheckReceipts(parts.Receipts.AsSpan(), parts.Countries.Length);
        CheckTies(parts.Ties.AsSpan());
    }

    /// <summary>Over all flows at every start, hence optimised from the first call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int[] CountryStarts(CatalogueParts parts)
    {
        int[] starts = new int[parts.Countries.Length + 1];
        foreach (ref readonly Flow flow in parts.Flows.AsSpan())
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
        int order = ReferenceEquals(tie.Origin, origin) ? 0 : string.CompareOrdinal(tie.Origin, origin);
        return order != 0 ? order : string.CompareOrdinal(tie.Destination, destination);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CheckFlows(ReadOnlySpan<Flow> flows, int countries, int partners)
    {
        for (int i = 0; i < flows.Length; i++)
        {
            ref readonly Flow flow = ref flows[i];
            if ((uint)flow.Country >= (uint)countries || (uint)flow.Partner >= (uint)partners)
            {
                throw new ArgumentException(
                    $"A flow names country {flow.Country} and partner {flow.Partner}; the catalogue has {countries} and {partners}.", nameof(flows));
            }

            if (i > 0 && Compare(flows[i - 1], flow) >= 0)
            {
                throw OutOfOrder(i, "flows");
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CheckReceipts(ReadOnlySpan<SectorReceipt> receipts, int countries)
    {
        for (int i = 0; i < receipts.Length; i++)
        {
            if ((uint)receipts[i].Country >= (uint)countries)
            {
                throw new ArgumentException($"A receipt names country {receipts[i].Country}; the catalogue has {countries}.", nameof(receipts));
            }

            if (i > 0 && Compare(receipts[i - 1], receipts[i]) >= 0)
            {
                throw OutOfOrder(i, "receipts");
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CheckTies(ReadOnlySpan<Tie> ties)
    {
        for (int i = 1; i < ties.Length; i++)
        {
            if (Compare(ties[i - 1], ties[i].Origin, ties[i].Destination) >= 0)
            {
                throw OutOfOrder(i, "ties");
            }
        }
    }

    private static int Compare(in Flow left, in Flow right)
    {
        int order = left.Country - right.Country;
        order = order != 0 ? order : left.Partner - right.Partner;
        order = order != 0 ? order : left.Channel - right.Channel;
        order = order != 0 ? order : left.Theme - right.Theme;
        return order != 0 ? order : left.Year - right.Year;
    }

    private static int Compare(in SectorReceipt left, in SectorReceipt right)
    {
        int order = left.Country - right.Country;
        order = order != 0 ? order : left.Theme - right.Theme;
        return order != 0 ? order : left.Year - right.Year;
    }

    private static void Ascending(int count, Func<int, int> compareWithPrevious, string what)
    {
        for (int i = 1; i < count; i++)
        {
            if (compareWithPrevious(i) >= 0)
            {
                throw OutOfOrder(i, what);
            }
        }
    }

    private static ArgumentException OutOfOrder(int index, string what) =>
        new($"The {what} of a catalogue are in ascending order without repeats; entry {index} is not after the one before it.");
}
