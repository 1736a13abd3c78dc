using System.Numerics;
using System.Runtime.Intrinsics;

namespace MatchEngine.Columns;

/// <summary>Vectors of bits, 64 rows a word. Bits behind the last row are zero.</summary>
internal static class Bits
{
    /// <summary>Up to so many words a plain loop is over before a call of the library has begun.</summary>
    private const int Few = 8;

    private static readonly Vector256<double>[] Masks =
        [.. Enumerable.Range(0, 16).Select(bits => Vector256.Create(Mask(bits, 0), Mask(bits, 1), Mask(bits, 2), Mask(bits, 3)).AsDouble())];

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

    /// <summary>The 64 bits from one on; zeros behind the last.</summary>
    public static ulong From(ReadOnlySpan<ulong> words, int start)
    {
        int word = start >> 6;
        ulong low = word < words.Length ? words[word] >> (start & 63) : 0;
        return (start & 63) == 0 || word + 1 >= words.Length ? low : low | (words[word + 1] << (64 - (start & 63)));
    }

    public static bool Any(ReadOnlySpan<ulong> words)
    {
        if (words.Length > Few)
        {
            return words.ContainsAnyExcept(0UL);
        }

        ulong any = 0;
        foreach (ulong word in words)
        {
            any |= word;
        }

        return any != 0;
    }

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

    /// <summary>Four bits as masks, the lowest first.</summary>
    public static Vector256<double> Lanes(int bits) => Masks[bits];

    /// <summary>The bits of four masks, the lowest lane first.</summary>
    public static ulong Pack(Vector256<double> mask) => mask.ExtractMostSignificantBits();

    private static long Mask(int bits, int lane) => (bits >> lane & 1) == 0 ? 0 : -1;
}
