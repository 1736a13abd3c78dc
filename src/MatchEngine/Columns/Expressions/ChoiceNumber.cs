using System.Numerics;

namespace MatchEngine.Columns.Expressions;

/// <summary><c>?:</c> of numbers.</summary>
internal sealed class ChoiceNumber(Space space, TruthExpression condition, NumberExpression whenTrue, NumberExpression whenFalse) : NumberExpression(space)
{
    public override IEnumerable<Expression> Parts => [condition, whenTrue, whenFalse];

    protected override void Fill(Context context, Numbers into)
    {
        Truths chosen = context.Truth(condition);
        Choice.Rest(context, chosen, out Span<ulong> rest);
        Take(context, whenFalse, rest, into, isFirst: true);
        Take(context, whenTrue, chosen.True, into, isFirst: false);
        into.AddFailures(chosen);
        into.Finish();
    }

    /// <summary>Takes a branch over where it was chosen; the first one everywhere, since the other is written over it.</summary>
    private static void Take(Context context, NumberExpression branch, ReadOnlySpan<ulong> chosen, Numbers into, bool isFirst)
    {
        Span<double> data = into.Data;
        if (branch is IScalarExpression expression && context.Scalar(expression) is { State: ScalarState.Known } scalar)
        {
            if (isFirst)
            {
                data.Fill(scalar.Number);
                return;
            }

            for (int word = 0; word < chosen.Length; word++)
            {
                for (ulong left = chosen[word]; left != 0; left &= left - 1)
                {
                    data[(word * 64) + BitOperations.TrailingZeroCount(left)] = scalar.Number;
                }
            }

            return;
        }

        Numbers column = context.Number(branch);
        ReadOnlySpan<double> from = column.Data;
        if (isFirst)
        {
            from.CopyTo(data);
        }
        else
        {
            for (int word = 0; word < chosen.Length; word++)
            {
                for (ulong left = chosen[word]; left != 0; left &= left - 1)
                {
                    int row = (word * 64) + BitOperations.TrailingZeroCount(left);
                    data[row] = from[row];
                }
            }
        }

        Choice.TakeFailures(into, column, chosen);
    }
}
