using System.Runtime.Intrinsics;

namespace MatchEngine.Columns;

/// <summary>Counts, for each row, how many of some flags are set: the binary digits of 64 rows' counts stand in one word each.</summary>
/// <param name="words">How many words of rows.</param>
/// <param name="digits">Room for the digits, zeros: see <see cref="Room"/>.</param>
internal readonly ref struct FlagCounts(int words, Span<ulong> digits)
{
    /// <summary>How many flags can be counted.</summary>
    public const int Most = (1 << Digits) - 1;

    private const int Digits = 4;

    private readonly Span<ulong> _digits = digits;

    /// <summary>How many words the digits of so many words of rows take.</summary>
    public static int Room(int words) => words * Digits;

    /// <summary>Counts one flag of 64 rows.</summary>
    public void Add(int word, ulong flags)
    {
        for (int digit = 0; digit < Digits && flags != 0; digit++)
        {
            ref ulong place = ref _digits[(word * Digits) + digit];
            (place, flags) = (place ^ flags, place & flags);
        }
    }

    /// <summary>Writes the counts as numbers.</summary>
    public void Write(Span<double> counts)
    {
        for (int word = 0; word < words; word++)
        {
            ReadOnlySpan<ulong> places = _digits.Slice(word * Digits, Digits);
            for (int lane = 0; lane < 64; lane += 4)
            {
                Vector256<double> count = Vector256<double>.Zero;
                for (int digit = 0; digit < Digits; digit++)
                {
                    count += Bits.Lanes((int)(places[digit] >> lane & 15)) & Vector256.Create((double)(1 << digit));
                }

                count.CopyTo(counts[((word * 64) + lane)..]);
            }
        }
    }
}
