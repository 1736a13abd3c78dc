using System.Collections.Immutable;

namespace MatchEngine.Columns.Expressions;

/// <summary>The mean of those expressions that are known, where enough of them are.</summary>
internal sealed class MeanNumber(Space space, ImmutableArray<NumberExpression> values, int atLeast) : NumberExpression(space)
{
    public override IEnumerable<Expression> Parts => values;

    protected override void Fill(Context context, Numbers into)
    {
        Numbers known = context.Scratch.Numbers(into.Rows);
        known.Data.Clear();
        into.Data.Clear();
        foreach (NumberExpression value in values)
        {
            ScratchMark mark = context.Scratch.Mark();
            Add(into, known, context.Number(value));
            context.Scratch.Release(mark);
        }

        Span<double> data = into.Data;
        ReadOnlySpan<double> counts = known.Data;
        for (int row = 0; row < into.Rows; row++)
        {
            data[row] /= counts[row];
            if (counts[row] < atLeast)
            {
                into.SetUnknown(row);
            }
        }

        into.SettleFailures();
        into.Finish();
    }

    private static void Add(Numbers into, Numbers known, Numbers value)
    {
        Span<double> sums = into.Data;
        Span<double> counts = known.Data;
        ReadOnlySpan<double> data = value.Data;
        for (int word = 0; word < value.Words; word++)
        {
            ulong missing = (value.HasUnknown ? value.Unknown[word] : 0) | (value.HasBroken ? value.Broken[word] : 0);
            int end = Math.Min(into.Rows, (word + 1) * 64);
            for (int row = word * 64; row < end; row++)
            {
                if ((missing >> (row & 63) & 1) == 0)
                {
                    sums[row] += data[row];
                    counts[row]++;
                }
            }
        }

        if (value.HasBroken)
        {
            Bits.Or(into.AllBroken(), value.Broken);
        }
    }
}
