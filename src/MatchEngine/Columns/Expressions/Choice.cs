namespace MatchEngine.Columns.Expressions;

/// <summary>What the forms of <c>?:</c> share. Both branches are evaluated; of each, the rows that take it count.</summary>
internal static class Choice
{
    /// <summary>The rows whose condition is false.</summary>
    public static void Rest(Context context, Truths chosen, out Span<ulong> rest)
    {
        Truths rows = context.Scratch.Truths(chosen.Rows);
        Bits.Fill(rows.True, rows.Rows);
        Bits.AndNot(rows.True, chosen.True);
        if (chosen.HasUnknown)
        {
            Bits.AndNot(rows.True, chosen.Unknown);
        }

        if (chosen.HasBroken)
        {
            Bits.AndNot(rows.True, chosen.Broken);
        }

        rest = rows.True;
    }

    /// <summary>Takes over how some rows of a branch fail.</summary>
    public static void TakeFailures(Column into, Column branch, ReadOnlySpan<ulong> rows)
    {
        if (branch.HasUnknown)
        {
            Take(into.AllUnknown(), branch.Unknown, rows);
        }

        if (branch.HasBroken)
        {
            Take(into.AllBroken(), branch.Broken, rows);
        }
    }

    private static void Take(Span<ulong> into, ReadOnlySpan<ulong> from, ReadOnlySpan<ulong> rows)
    {
        for (int i = 0; i < into.Length; i++)
        {
            into[i] |= from[i] & rows[i];
        }
    }
}
