namespace MatchEngine.Columns.Expressions;

/// <summary>A fact that is a number.</summary>
internal sealed class FactNumber(Space space, int fact) : NumberExpression(space), IFactExpression
{
    public int Fact => fact;

    public override Numbers Get(Context context) => (Numbers)context.Fact(fact);

    protected override void Fill(Context context, Numbers into) => into.CopyFrom(Get(context));
}
