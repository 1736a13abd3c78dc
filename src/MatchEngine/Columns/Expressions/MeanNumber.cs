using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace MatchEngine.Columns.Expressions;

/// <summary>The mean of those expressions that are known, where enough of them are.</summary>
internal sealed class MeanNumber(Space space, ImmutableArray<NumberExpression> values, int atLeast) : NumberExpression(space)
{
    public override IEnumerable<Expression> Parts => values;

    protected override void Fill(Context context, Numbers into)
    {
        Numbers known = context.Scratch.Numbers(into.Rows);
        if (values.Length <= FlagCounts.Most && Flags(context) is { } flags)
        {
            Count(flags, context, into, known);
        }
        else
        {
            known.Data.Clear();
            into.Data.Clear();
            foreach (NumberExpression value in values)
            {
                ScratchMark mark = context.Scratch.Mark();
                Add(into, known, context.Number(value));
                context.Scratch.Release(mark);
            }
        }

        Span<double> data = into.Data;
        ReadOnlySpan<double> counts = known.Data;
        for (int word = 0; word < into.Words; word++)
        {
            ulong few = 0;
            for (int lane = 0; lane < 64; lane += 4)
            {
                Vector256<double> count = Vector256.Create(counts.Slice((word * 64) + lane, 4));
                (Vector256.Create(data.Slice((word * 64) + lane, 4)) / count).CopyTo(data[((word * 64) + lane)..]);
                few |= Bits.Pack(Vector256.LessThan(count, Vector256.Create((double)atLeast))) << lane;
            }

            if (few != 0)
            {
                into.AllUnknown()[word] |= few;
            }
        }

        if (into.HasUnknown)
        {
            Bits.ClearTail(into.Unknown, into.Rows);
        }

        into.SettleFailures();
        into.Finish();
    }

    /// <summary>The conditions, where every value is 1 if its condition is true and 0 if it is false.</summary>
    private TruthExpression[]? Flags(Context context)
    {
        TruthExpression[] flags = new TruthExpression[values.Length];
        for (int i = 0; i < flags.Length; i++)
        {
            if ((values[i] as ChoiceNumber)?.Flag(context) is not { } flag)
            {
                return null;
            }

            flags[i] = flag;
        }

        return flags;
    }

    private static void Count(TruthExpression[] flags, Context context, Numbers into, Numbers known)
    {
        FlagCounts sums = new(into.Words, stackalloc ulong[FlagCounts.Room(into.Words)]);
        FlagCounts counts = new(into.Words, stackalloc ulong[FlagCounts.Room(into.Words)]);
        foreach (TruthExpression flag in flags)
        {
            ScratchMark mark = context.Scratch.Mark();
            Truths truths = context.Truth(flag);
            for (int word = 0; word < into.Words; word++)
            {
                sums.Add(word, truths.True[word]);
                counts.Add(word, ~((truths.HasUnknown ? truths.Unknown[word] : 0) | (truths.HasBroken ? truths.Broken[word] : 0)));
            }

            if (truths.HasBroken)
            {
                Bits.Or(into.AllBroken(), truths.Broken);
            }

            context.Scratch.Release(mark);
        }

        sums.Write(into.Data);
        counts.Write(known.Data);
    }

    private static void Add(Numbers into, Numbers known, Numbers value)
    {
        Span<double> sums = into.Data;
        Span<double> counts = known.Data;
        ReadOnlySpan<double> data = value.Data;
        for (int word = 0; word < value.Words; word++)
        {
            ulong told = ~((value.HasUnknown ? value.Unknown[word] : 0) | (value.HasBroken ? value.Broken[word] : 0));
            for (int lane = 0; lane < 64; lane += 4, told >>= 4)
            {
                int row = (word * 64) + lane;
                Vector256<double> mask = Bits.Lanes((int)(told & 15));

                // adding 0.0 where nothing is told changes no bit: sums that start at 0.0 are never -0
                (Vector256.Create(sums.Slice(row, 4)) + (mask & Vector256.Create(data.Slice(row, 4)))).CopyTo(sums[row..]);
                (Vector256.Create(counts.Slice(row, 4)) + (mask & Vector256<double>.One)).CopyTo(counts[row..]);
            }
        }

        if (value.HasBroken)
        {
            Bits.Or(into.AllBroken(), value.Broken);
        }
    }
}
