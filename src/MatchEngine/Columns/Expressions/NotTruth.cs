namespace MatchEngine.Columns.Expressions;

/// <summary><c>!</c></summary>
internal sealed class NotTruth(TruthExpression operand) : TruthExpression(operand.Space)
{
    public override IEnumerable<Expression> Parts => [operand];

    protected override void Fill(Context context, Truths into)
    {
        Truths value = context.Truth(operand);
        Bits.Fill(into.True, into.Rows);
        Bits.AndNot(into.True, value.True);
        into.AddFailures(value);
        if (value.HasUnknown)
        {
            Bits.AndNot(into.True, value.Unknown);
        }

        if (value.HasBroken)
        {
            Bits.AndNot(into.True, value.Broken);
        }
    }
}
