using System.Collections.Frozen;

namespace MatchEngine.Columns.Expressions;

/// <summary>A text <c>in</c> a written list.</summary>
internal sealed class CodeAmong(CodeExpression text, FrozenSet<int> codes) : TruthExpression(text.Space)
{
    public override IEnumerable<Expression> Parts => [text];

    protected override void Fill(Context context, Truths into)
    {
        Codes value = context.Code(text);
        ReadOnlySpan<int> data = value.Data;
        Span<ulong> truth = into.True;
        for (int row = 0; row < into.Rows; row++)
        {
            truth[row >> 6] |= codes.Contains(data[row]) ? 1UL << (row & 63) : 0;
        }

        Known.Settle(into, value);
    }
}
