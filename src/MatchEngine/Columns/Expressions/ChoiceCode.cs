using System.Numerics;

namespace MatchEngine.Columns.Expressions;

/// <summary><c>?:</c> of texts.</summary>
internal sealed class ChoiceCode(Space space, TruthExpression condition, CodeExpression whenTrue, CodeExpression whenFalse) : CodeExpression(space)
{
    public override IEnumerable<Expression> Parts => [condition, whenTrue, whenFalse];

    protected override void Fill(Context context, Codes into)
    {
        Truths chosen = context.Truth(condition);
        Codes other = context.Code(whenFalse);
        other.Data.CopyTo(into.Data);
        Choice.Rest(context, chosen, out Span<ulong> rest);
        Choice.TakeFailures(into, other, rest);
        Codes one = context.Code(whenTrue);
        ReadOnlySpan<int> from = one.Data;
        Span<int> data = into.Data;
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
    }
}
