namespace MatchEngine.Columns.Expressions;

/// <summary><c>has(fact)</c> of a fact that a derivation makes.</summary>
internal sealed class DerivedPresence(Expression derived) : TruthExpression(derived.Space)
{
    public override IEnumerable<Expression> Parts => [derived];

    protected override void Fill(Context context, Truths into) => Presence.Of(context.Any(derived), into);
}
