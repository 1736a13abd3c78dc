namespace MatchEngine.Columns.Expressions;

/// <summary>A fact that is true or false.</summary>
internal sealed class FactTruth(Space space, int fact) : TruthExpression(space), IFactExpression
{
    public int Fact => fact;

    public override Truths Get(Context context) => (Truths)context.Fact(fact);

    protected override void Fill(Context context, Truths into) => into.CopyFrom(Get(context));
}
