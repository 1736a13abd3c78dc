namespace MatchEngine.Columns.Expressions;

/// <summary><c>-</c> before a double.</summary>
internal sealed class NegativeNumber(NumberExpression operand) : NumberExpression(operand.Space)
{
    public override IEnumerable<Expression> Parts => [operand];

    protected override void Fill(Context context, Numbers into)
    {
        Numbers value = context.Number(operand);
        ReadOnlySpan<double> from = value.Data;
        Span<double> data = into.Data;
        for (int row = 0; row < data.Length; row++)
        {
            data[row] = -from[row];
        }

        into.AddFailures(value);
    }
}
