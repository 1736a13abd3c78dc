namespace MatchEngine.Columns.Expressions;

/// <summary>Asks which rows have a value. A failed derivation is a failure here too.</summary>
internal static class Presence
{
    public static void Of(Column column, Truths into)
    {
        Bits.Fill(into.True, into.Rows);
        if (column.HasUnknown)
        {
            Bits.AndNot(into.True, column.Unknown);
        }

        if (column.HasBroken)
        {
            Bits.AndNot(into.True, column.Broken);
            Bits.Or(into.AllBroken(), column.Broken);
        }
    }
}
