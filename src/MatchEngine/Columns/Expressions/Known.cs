namespace MatchEngine.Columns.Expressions;

/// <summary>Leaves of what a comparison found only the rows whose operands have values.</summary>
internal static class Known
{
    public static void Settle(Truths into, params ReadOnlySpan<Column> operands)
    {
        foreach (Column operand in operands)
        {
            into.AddFailures(operand);
        }

        into.SettleFailures();
        if (into.HasUnknown)
        {
            Bits.AndNot(into.True, into.Unknown);
        }

        if (into.HasBroken)
        {
            Bits.AndNot(into.True, into.Broken);
        }
    }
}
