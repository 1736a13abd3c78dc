using System.Numerics;

namespace MatchEngine.Columns.Expressions;

/// <summary><c>?:</c> of numbers.</summary>
internal sealed class ChoiceNumber(Space space, TruthExpression condition, NumberExpression whenTrue, NumberExpression whenFalse) : NumberExpression(space)
{
    public override IEnumerable<Expression> Parts => [condition, whenTrue, whenFalse];

    protected override void Fill(Context context, Numbers into)
    {
        Truths chosen = context.Truth(condition);
        Numbers other = context.Number(whenFalse);
        other.Data.CopyTo(into.Data);
        Choice.Rest(context, chosen, out Span<ulong> rest);
        Choice.TakeFailures(into, other, rest);
        Numbers one = context.Number(whenTrue);
        ReadOnlySpan<double> from = one.Data;
        Span<double> data = into.Data;
        ReadOnlySpan<ulong> truth = chosen.True;
        for (int word = 0; word < truth.Length; word++)
        {
            for (ulong left = truth[word]; left != 0; left &= left - 1)
            {
                int row = (word * 64) + BitOperations.TrailingZeroCount(left);
                data[row] = from[row];
            }
        }

        Choice.TakeFailures(into, one, truth);
        into.AddFailures(chosen);
        into.Finish();
    }
}
