namespace MatchEngine.Columns.Expressions;

/// <summary>A text that is the same for all rows <c>in</c> a list that each row has.</summary>
internal sealed class MemberTruth(Space space, CodeExpression text, int list) : TruthExpression(space)
{
    public override IEnumerable<Expression> Parts => [text];

    protected override void Fill(Context context, Truths into)
    {
        Scalar scalar = context.Scalar(text);
        Lists lists = (Lists)context.Fact(list);
        if (scalar.State == ScalarState.Known)
        {
            lists.Holders(scalar.Code, context.Texts)?.AsSpan(0, into.Words).CopyTo(into.True);
        }
        else
        {
            into.FailAll(scalar.State);
        }

        Known.Settle(into, lists);
    }
}
