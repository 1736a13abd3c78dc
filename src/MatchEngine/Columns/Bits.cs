using System.Numerics;
using System.Runtime.Intrinsics;

namespace MatchEngine.Columns;

/// <summary>Vectors of bits, 64 rows a word. Bits behind the last row are zero.</summary>
internal static class Bits
{
    public static int Words(int rows) => (rows + 63) / 64;

    /// <summary>The rows up to a full word.</summary>
    public static int Padded(int rows) => Words(rows) * 64;

    public static bool Has(ReadOnlySpan<ulong> words, int row) => (words[row >> 6] >> (row & 63) & 1) != 0;

    public static void Set(Span<ulong> words, int row) => words[row >> 6] |= 1UL << (row & 63);

    public static void Clear(Span<ulong> words, int row) => words[row >> 6] &= ~(1UL << (row & 63));

    public static void Put(Span<ulong> words, int row, bool value)
    {
        if (value)
        {
            Set(words, row);
        }
        else
        {
            Clear(words, row);
        }
    }

    public static bool Any(ReadOnlySpan<ulong> words) => words.ContainsAnyExcept(0UL);

    public static int Count(ReadOnlySpan<ulong> words)
    {
        int count = 0;
        foreach (ulong word in words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>Sets the bits of all rows and none behind them.</summary>
    public static void Fill(Span<ulong> words, int rows)
    {
        words[..Words(rows)].Fill(ulong.MaxValue);
        ClearTail(words, rows);
    }

    public static void ClearTail(Span<ulong> words, int rows)
    {
        if ((rows & 63) != 0)
        {
            words[rows >> 6] &= (1UL << (rows & 63)) - 1;
        }
    }

    public static void And(Span<ulong> into, ReadOnlySpan<ulong> other)
    {
        for (int i = 0; i < into.Length; i++)
        {
            into[i] &= other[i];
        }
    }

    public static void AndNot(Span<ulong> into, ReadOnlySpan<ulong> other)
    {
        for (int i = 0; i < into.Length; i++)
        {
            into[i] &= ~other[i];
        }
    }

    public static void Or(Span<ulong> into, ReadOnlySpan<ulong> other)
    {
        for (int i = 0; i < into.Length; i++)
        {
            into[i] |= other[i];
        }
    }

    /// <summary>The bits of four masks, the lowest lane first.</summary>
    public static ulong Pack(Vector256<double> mask) => mask.ExtractMostSignificantBits();
}
