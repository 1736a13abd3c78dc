using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using MatchEngine.Matching;

namespace MatchEngine.Columns;

/// <summary>What rules come to for some pairings in a row: those of one country with partners, or of one partner with countries.</summary>
/// <param name="first">The partner, or country, that row 0 stands for.</param>
/// <param name="rows">How many rows.</param>
/// <param name="whole">Whether upper ends of intervals are wanted too.</param>
/// <param name="low">An array of zeros for the scores; null: a new one.</param>
internal sealed class PairingScores(int first, int rows, bool whole, double[]? low = null)
{
    public int First => first;

    public int Rows => rows;

    /// <summary>Points that are sure; of closed pairings only where the whole is asked for. Behind the last row it goes on to a full word.</summary>
    public double[] Low { get; } = low ?? new double[Bits.Padded(rows)];

    /// <summary>Points if every missing fact came out in favour; null unless the whole is asked for.</summary>
    public double[]? High { get; } = whole ? new double[Bits.Padded(rows)] : null;

    /// <summary>Pairings that no gate closes.</summary>
    public ulong[] Open { get; } = new ulong[Bits.Words(rows)];

    /// <summary>Pairings for which the level that was asked for is advised; all where none was.</summary>
    public ulong[] Level { get; } = new ulong[Bits.Words(rows)];

    /// <summary>Pairings for which some rule may have failed with an error.</summary>
    public ulong[] Broken { get; } = new ulong[Bits.Words(rows)];

    /// <summary>Takes a row from a trace.</summary>
    public void Put(int row, PairingTrace trace, ColumnQuestion question)
    {
        ScoreInterval score = trace.Score(question.Theme);
        Low[row] = score.Value;
        if (High is not null)
        {
            High[row] = score.High;
        }

        Bits.Put(Open, row, !trace.Closed.Any(gate => !question.Waived(gate.Rule)));
        Bits.Put(Level, row, question.Level is not { } level || trace.Levels.Contains(level));
        Bits.Put(Broken, row, trace.Gates.Concat(trace.Scores).Concat(trace.Advice).Any(result => result.Deciding.IsError));
    }

    /// <summary>Takes a row from the scores of a country.</summary>
    public void Put(int row, PairingScores country, int partner)
    {
        int from = partner - country.First;
        Low[row] = country.Low[from];
        Bits.Put(Open, row, Bits.Has(country.Open, from));
        Bits.Put(Level, row, Bits.Has(country.Level, from));
        Bits.Put(Broken, row, Bits.Has(country.Broken, from));
    }

    /// <summary>The best of the open rows that the level was advised for, by score, then by row: the first so many, or all.</summary>
    public ImmutableArray<RankedPairing> Top(int? most)
    {
        TopList top = new(most ?? Math.Max(1, rows));
        for (int word = 0; word < Open.Length; word++)
        {
            ulong left = Open[word] & Level[word];
            if (left != 0)
            {
                left &= NotBelow(Low.AsSpan(word * 64, 64), top.Least);
            }

            for (; left != 0; left &= left - 1)
            {
                int row = (word * 64) + BitOperations.TrailingZeroCount(left);
                if (!(Low[row] < top.Least))
                {
                    top.Add(new RankedPairing(row, Low[row], null, Low[row]));
                }
            }
        }

        return top.Sorted();
    }

    private static ulong NotBelow(ReadOnlySpan<double> scores, double least)
    {
        ref double start = ref MemoryMarshal.GetReference(scores);
        ulong bits = 0;
        for (int lane = 0; lane < 64; lane += 4)
        {
            bits |= Bits.Pack(Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref start, (nuint)lane), Vector256.Create(least))) << lane;
        }

        return bits;
    }
}
