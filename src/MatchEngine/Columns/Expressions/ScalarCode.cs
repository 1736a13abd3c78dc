using MatchEngine.Conditions;

namespace MatchEngine.Columns.Expressions;

/// <summary>A text that is the same for all rows.</summary>
internal sealed class ScalarCode(Space space, ScalarPart part) : CodeExpression(space), IScalarExpression
{
    public TypeKind Type => TypeKind.String;

    public Value Evaluate(IFactReader facts) => part.Evaluate(facts);

    protected override void Fill(Context context, Codes into)
    {
        Scalar scalar = context.Scalar(this);
        into.Data.Fill(scalar.Code);
        if (scalar.State != ScalarState.Known)
        {
            into.FailAll(scalar.State);
        }
    }
}
