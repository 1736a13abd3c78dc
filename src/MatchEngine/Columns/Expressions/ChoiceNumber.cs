using System.Numerics;

namespace MatchEngine.Columns.Expressions;

/// <summary><c>?:</c> of numbers.</summary>
internal sealed class ChoiceNumber(Space space, TruthExpression condition, NumberExpression whenTrue, NumberExpression whenFalse) : NumberExpression(space)
{
    public override IEnumerable<Expression> Parts => [condition, whenTrue, whenFalse];

    /// <summary>The condition, where this is 1 if it is true and 0 if it is false.</summary>
    public TruthExpression? Flag(Context context) => Is(whenTrue, 1, context) && Is(whenFalse, 0, context) ? condition : null;

    protected override void Fill(Context context, Numbers into)
    {
        Truths chosen = context.Truth(condition);
        Choice.Rest(context, chosen, out Span<ulong> rest);
        Take(context, whenFalse, rest, into, isFirst: true);
        Take(context, whenTrue, chosen.True, into, isFirst: false);
        into.AddFailures(chosen);
        into.Finish();
    }

    private static bool Is(NumberExpression branch, double number, Context context) =>
        branch.Space == Space.Run && context.Scalar(branch) is { State: ScalarState.Known } value && value.Number == number;

    /// <summary>Takes a branch over where it was chosen; the first one everywhere, since the other is written over it.</summary>
    private static void Take(Context context, NumberExpression branch, ReadOnlySpan<ulong> chosen, Numbers into, bool isFirst)
    {
        Span<double> data = into.Data;
        if (branch.Space.IsScalar() && context.Scalar(branch) is { State: ScalarState.Known } scalar)
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
