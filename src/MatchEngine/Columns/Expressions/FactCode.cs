namespace MatchEngine.Columns.Expressions;

/// <summary>A fact that is a text.</summary>
internal sealed class FactCode(Space space, int fact) : CodeExpression(space), IFactExpression
{
    public int Fact => fact;

    public override Codes Get(Context context) => (Codes)context.Fact(fact);

    protected override void Fill(Context context, Codes into) => into.CopyFrom(Get(context));
}
