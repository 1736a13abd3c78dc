using MatchEngine.Conditions;

namespace MatchEngine.Columns.Expressions;

/// <summary>A truth value that is the same for all rows.</summary>
internal sealed class ScalarTruth(Space space, ScalarPart part) : TruthExpression(space), IScalarExpression
{
    public TypeKind Type => TypeKind.Bool;

    public Value Evaluate(IFactReader facts) => part.Evaluate(facts);

    protected override void Fill(Context context, Truths into) => into.SetAll(context.Scalar(this));
}
