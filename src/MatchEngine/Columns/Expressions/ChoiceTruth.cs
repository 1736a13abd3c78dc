namespace MatchEngine.Columns.Expressions;

/// <summary><c>?:</c> of truth values.</summary>
internal sealed class ChoiceTruth(Space space, TruthExpression condition, TruthExpression whenTrue, TruthExpression whenFalse) : TruthExpression(space)
{
    public override IEnumerable<Expression> Parts => [condition, whenTrue, whenFalse];

    protected override void Fill(Context context, Truths into)
    {
        Truths chosen = context.Truth(condition);
        Take(into, context.Truth(whenTrue), chosen.True);
        Choice.Rest(context, chosen, out Span<ulong> rest);
        Take(into, context.Truth(whenFalse), rest);
        into.AddFailures(chosen);
    }

    private static void Take(Truths into, Truths branch, ReadOnlySpan<ulong> rows)
    {
        Span<ulong> truth = into.True;
        ReadOnlySpan<ulong> values = branch.True;
        for (int i = 0; i < truth.Length; i++)
        {
            truth[i] |= values[i] & rows[i];
        }

        Choice.TakeFailures(into, branch, rows);
    }
}
