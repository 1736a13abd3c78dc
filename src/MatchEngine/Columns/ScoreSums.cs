using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MatchEngine.Columns;

/// <summary>
/// Adds points to the scores of rows, which go on to a full word. Rules are added one after the other, so that the sums are the same bits as those
/// of a single row.
/// </summary>
internal static class ScoreSums
{
    /// <summary>From so many rows of a word on, adding to all of them is quicker than going from one to the next.</summary>
    private const int Dense = 14;

    /// <summary>Adds the same points to some rows. Adding 0.0 to the others changes no bit: scores are never -0.</summary>
    public static void Add(Span<double> scores, ReadOnlySpan<ulong> rows, double points)
    {
        for (int word = 0; word < rows.Length; word++)
        {
            ulong left = rows[word];
            if (BitOperations.PopCount(left) < Dense)
            {
                for (; left != 0; left &= left - 1)
                {
                    scores[(word * 64) + BitOperations.TrailingZeroCount(left)] += points;
                }

                continue;
            }

            ref double start = ref MemoryMarshal.GetReference(scores.Slice(word * 64, 64));
            for (nuint lane = 0; lane < 64; lane += 4, left >>= 4)
            {
                Vector256<double> more = Bits.Lanes((int)(left & 15)) & Vector256.Create(points);
                (Vector256.LoadUnsafe(ref start, lane) + more).StoreUnsafe(ref start, lane);
            }
        }
    }

    /// <summary>Adds a part of the points to some rows: clamped to 0..1; where it is NaN, nothing.</summary>
    public static void AddScaled(Span<double> scores, ReadOnlySpan<ulong> rows, double points, ReadOnlySpan<double> parts)
    {
        for (int word = 0; word < rows.Length; word++)
        {
            ulong left = rows[word];
            if (BitOperations.PopCount(left) < Dense)
            {
                for (; left != 0; left &= left - 1)
                {
                    int row = (word * 64) + BitOperations.TrailingZeroCount(left);
                    double part = parts[row];
                    scores[row] += double.IsNaN(part) ? 0 : points * Math.Clamp(part, 0, 1);
                }

                continue;
            }

            ref double start = ref MemoryMarshal.GetReference(scores.Slice(word * 64, 64));
            ref double part0 = ref MemoryMarshal.GetReference(parts.Slice(word * 64, 64));
            for (nuint lane = 0; lane < 64; lane += 4, left >>= 4)
            {
                Vector256<double> part = Vector256.LoadUnsafe(ref part0, lane);
                Vector256<double> told = Vector256.Equals(part, part) & Bits.Lanes((int)(left & 15));
                Vector256<double> clamped = Vector256.Min(Vector256.Max(part, Vector256<double>.Zero), Vector256<double>.One);
                (Vector256.LoadUnsafe(ref start, lane) + (told & (clamped * points))).StoreUnsafe(ref start, lane);
            }
        }
    }
}
