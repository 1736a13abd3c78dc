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
        for (int row = 0; row < first.Length; row++)
        {
            truth[row >> 6] |= (first[row] == second[row]) == equal ? 1UL << (row & 63) : 0;
        }

        Known.Settle(into, one, other);
    }
}
