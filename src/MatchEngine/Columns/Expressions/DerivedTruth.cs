namespace MatchEngine.Columns.Expressions;

/// <summary>A derived fact that is true or false, with the condition of its derivation.</summary>
internal sealed class DerivedTruth(Space space, TruthExpression? when, TruthExpression value) : TruthExpression(space)
{
    public override bool IsKept => true;

    public override IEnumerable<Expression> Parts => when is null ? [value] : [when, value];

    protected override void Fill(Context context, Truths into)
    {
        into.CopyFrom(context.Truth(value));
        if (when is not null)
        {
            Derived.Restrict(into, context.Truth(when));
            Known.Settle(into);
        }
    }
}
