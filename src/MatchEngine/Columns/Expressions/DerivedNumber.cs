namespace MatchEngine.Columns.Expressions;

/// <summary>A derived number, with the condition of its derivation.</summary>
internal sealed class DerivedNumber(Space space, TruthExpression? when, NumberExpression value) : NumberExpression(space)
{
    public TruthExpression? When => when;

    public NumberExpression Value => value;

    public override bool IsKept => true;

    public override IEnumerable<Expression> Parts => when is null ? [value] : [when, value];

    protected override void Fill(Context context, Numbers into)
    {
        into.CopyFrom(context.Number(value));
        if (when is not null)
        {
            Derived.Restrict(into, context.Truth(when));
            into.Finish();
        }
    }
}
