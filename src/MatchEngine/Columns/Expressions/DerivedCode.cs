namespace MatchEngine.Columns.Expressions;

/// <summary>A derived text, with the condition of its derivation.</summary>
internal sealed class DerivedCode(Space space, TruthExpression? when, CodeExpression value) : CodeExpression(space)
{
    public override bool IsKept => true;

    public override IEnumerable<Expression> Parts => when is null ? [value] : [when, value];

    protected override void Fill(Context context, Codes into)
    {
        into.CopyFrom(context.Code(value));
        if (when is not null)
        {
            Derived.Restrict(into, context.Truth(when));
        }
    }
}
