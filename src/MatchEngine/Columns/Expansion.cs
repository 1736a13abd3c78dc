using System.Numerics;

namespace MatchEngine.Columns;

/// <summary>Spreads results of the small spaces of a country, history and homes, over the partners of a block.</summary>
internal static class Expansion
{
    public static Truths Of(Truths small, Space space, Context context)
    {
        PartnerBlock block = context.Block!;
        Truths into = context.Scratch.Truths(block.Rows);
        Spread(small.True, into.True, space, context);
        SpreadFailures(small, into, space, context);
        return into;
    }

    public static Numbers Of(Numbers small, Space space, Context context)
    {
        PartnerBlock block = context.Block!;
        Numbers into = context.Scratch.Numbers(block.Rows);
        ReadOnlySpan<double> from = small.Data;
        Span<double> data = into.Data;
        if (space == Space.Home)
        {
            ReadOnlySpan<ushort> homes = block.Homes.Homes;
            for (int row = 0; row < homes.Length; row++)
            {
                data[row] = from[homes[row]];
            }
        }
        else
        {
            HistoryRows history = context.Frame!.History;
            ReadOnlySpan<double> classes = from.Slice(history.Partners.Length, LinkClass.Count);
            ReadOnlySpan<byte> codes = block.Classes;
            for (int row = 0; row < codes.Length; row++)
            {
                data[row] = classes[codes[row]];
            }

            (int first, int last) = context.Records;
            for (int i = first; i < last; i++)
            {
                data[history.Partners[i] - block.First] = from[i];
            }
        }

        data[block.Rows..].Fill(double.NaN);
        SpreadFailures(small, into, space, context);
        return into;
    }

    public static Codes Of(Codes small, Space space, Context context)
    {
        PartnerBlock block = context.Block!;
        Codes into = context.Scratch.Codes(block.Rows);
        ReadOnlySpan<int> from = small.Data;
        Span<int> data = into.Data;
        for (int row = 0; row < data.Length; row++)
        {
            data[row] = from[space == Space.Home ? block.Homes.Homes[row] : context.Frame!.History.ClassRow(block.Classes[row])];
        }

        if (space == Space.History)
        {
            HistoryRows history = context.Frame!.History;
            (int first, int last) = context.Records;
            for (int i = first; i < last; i++)
            {
                data[history.Partners[i] - block.First] = from[i];
            }
        }

        SpreadFailures(small, into, space, context);
        return into;
    }

    private static void SpreadFailures(Column small, Column into, Space space, Context context)
    {
        if (small.HasUnknown)
        {
            Spread(small.Unknown, into.AllUnknown(), space, context);
        }

        if (small.HasBroken)
        {
            Spread(small.Broken, into.AllBroken(), space, context);
        }
    }

    private static void Spread(ReadOnlySpan<ulong> small, Span<ulong> into, Space space, Context context)
    {
        PartnerBlock block = context.Block!;
        if (space == Space.Home)
        {
            if (Bits.Any(small))
            {
                block.Homes.Spread(small, into);
            }
        }
        else
        {
            SpreadHistory(small, into, context);
        }
    }

    private static void SpreadHistory(ReadOnlySpan<ulong> small, Span<ulong> into, Context context)
    {
        HistoryRows history = context.Frame!.History;
        PartnerBlock block = context.Block!;
        for (uint classes = history.ClassBits(small) & block.ClassesPresent; classes != 0; classes &= classes - 1)
        {
            Bits.Or(into, block.ClassRows(BitOperations.TrailingZeroCount(classes)));
        }

        (int first, int last) = context.Records;
        for (int i = first; i < last; i++)
        {
            int row = history.Partners[i] - block.First;
            ulong bit = 1UL << (row & 63);
            ref ulong word = ref into[row >> 6];
            word = Bits.Has(small, i) ? word | bit : word & ~bit;
        }
    }
}
