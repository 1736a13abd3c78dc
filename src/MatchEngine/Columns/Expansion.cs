using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace MatchEngine.Columns;

/// <summary>Spreads results of the small spaces of a country, history and homes, over the partners of a block.</summary>
internal static class Expansion
{
    public static Truths Of(Truths small, Space space, Context context, Truths into)
    {
        Spread(small.True, into.True, space, context);
        SpreadFailures(small, into, space, context);
        return into;
    }

    public static Numbers Of(Numbers small, Space space, Context context, Numbers into)
    {
        Span<double> data = into.Data;
        Spread(small.Data, data, space, context);
        data[into.Rows..].Fill(double.NaN);
        SpreadFailures(small, into, space, context);
        return into;
    }

    public static Codes Of(Codes small, Space space, Context context, Codes into)
    {
        Spread<int>(small.Data, into.Data, space, context);
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

    private static void Spread<T>(ReadOnlySpan<T> small, Span<T> into, Space space, Context context)
        where T : unmanaged
    {
        PartnerBlock block = context.Block!;
        if (space == Space.Home)
        {
            ReadOnlySpan<ushort> homes = block.Homes.Homes;
            for (int row = 0; row < homes.Length; row++)
            {
                into[row] = small[homes[row]];
            }

            return;
        }

        HistoryRows history = context.Frame!.History;
        ReadOnlySpan<T> classes = small.Slice(history.Partners.Length, LinkClass.Count);
        ReadOnlySpan<byte> codes = block.Classes;
        for (int row = 0; row < codes.Length; row++)
        {
            into[row] = classes[codes[row]];
        }

        (int first, int last) = context.Records;
        for (int i = first; i < last; i++)
        {
            into[history.PlaceIn(block, i)] = small[i];
        }
    }

    private static void Spread(ReadOnlySpan<ulong> small, Span<ulong> into, Space space, Context context)
    {
        PartnerBlock block = context.Block!;
        if (space == Space.Home)
        {
            block.Homes.Spread(small, into);
            return;
        }

        for (uint classes = context.Frame!.History.ClassBits(small) & block.ClassesPresent; classes != 0; classes &= classes - 1)
        {
            Bits.Or(into, block.ClassRows(BitOperations.TrailingZeroCount(classes)));
        }

        ReadOnlySpan<ulong> recorded = context.Recorded;
        int next = context.Records.First;
        for (int word = 0; word < into.Length; word++)
        {
            if (recorded[word] != 0)
            {
                into[word] = (into[word] & ~recorded[word]) | Deposit(Bits.From(small, next), recorded[word]);
                next += BitOperations.PopCount(recorded[word]);
            }
        }
    }

    /// <summary>Puts the lowest bits, one after the other, where a mask has bits.</summary>
    private static ulong Deposit(ulong bits, ulong mask)
    {
        if (Bmi2.X64.IsSupported)
        {
            return Bmi2.X64.ParallelBitDeposit(bits, mask);
        }

        ulong deposited = 0;
        for (; mask != 0; mask &= mask - 1, bits >>= 1)
        {
            deposited |= (bits & 1) == 0 ? 0 : mask & (0 - mask);
        }

        return deposited;
    }
}
