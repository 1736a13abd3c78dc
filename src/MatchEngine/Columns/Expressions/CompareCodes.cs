using System.Runtime.Intrinsics;

namespace MatchEngine.Columns.Expressions;

/// <summary><c>==</c> and <c>!=</c> of texts.</summary>
internal sealed class CompareCodes(Space space, bool equal, CodeExpression left, CodeExpression right) : TruthExpression(space)
{
    public override IEnumerable<Expression> Parts => [left, right];

    protected override void Fill(Context context, Truths into)
    {
        Codes one = context.Code(left);
        Codes other = context.Code(right);
        ReadOnlySpan<int> first = one.Data;
        ReadOnlySpan<int> second = other.Data;
        Span<ulong> truth = into.True;
        for (int word = 0; word < truth.Length; word++)
        {
            ulong same = 0;
            for (int lane = 0; lane < 64; lane += 8)
            {
                int row = (word * 64) + lane;
                same |= (ulong)Vector256.Equals(Vector256.Create(first.Slice(row, 8)), Vector256.Create(second.Slice(row, 8))).ExtractMostSignificantBits() << lane;
            }

            truth[word] = equal ? same : ~same;
        }

        Bits.ClearTail(truth, into.Rows);
        Known.Settle(into, one, other);
    }
}
