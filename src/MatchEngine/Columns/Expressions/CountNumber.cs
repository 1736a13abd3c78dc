using System.Collections.Immutable;
using System.Numerics;

namespace MatchEngine.Columns.Expressions;

/// <summary><c>size([a, b, c].filter(x, ...))</c>: for how many of the written elements a condition holds, one expression an element.</summary>
internal sealed class CountNumber(Space space, ImmutableArray<TruthExpression> elements) : NumberExpression(space)
{
    public override IEnumerable<Expression> Parts => elements;

    protected override void Fill(Context context, Numbers into)
    {
        Span<double> data = into.Data;
        data.Clear();
        foreach (TruthExpression element in elements)
        {
            ScratchMark mark = context.Scratch.Mark();
            Truths held = context.Truth(element);
            ReadOnlySpan<ulong> truth = held.True;
            for (int word = 0; word < truth.Length; word++)
            {
                for (ulong left = truth[word]; left != 0; left &= left - 1)
                {
                    data[(word * 64) + BitOperations.TrailingZeroCount(left)]++;
                }
            }

            into.AddFailures(held);
            context.Scratch.Release(mark);
        }

        into.SettleFailures();
        into.Finish();
    }
}
