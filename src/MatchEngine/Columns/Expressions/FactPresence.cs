namespace MatchEngine.Columns.Expressions;

/// <summary><c>has(fact)</c> of a fact that has a column.</summary>
internal sealed class FactPresence(Space space, int fact) : TruthExpression(space)
{
    protected override void Fill(Context context, Truths into) => Presence.Of(context.Fact(fact), into);
}
