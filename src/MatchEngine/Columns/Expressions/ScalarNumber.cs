using MatchEngine.Conditions;

namespace MatchEngine.Columns.Expressions;

/// <summary>A number that is the same for all rows.</summary>
internal sealed class ScalarNumber(Space space, TypeKind type, ScalarPart part) : NumberExpression(space), IScalarExpression
{
    public TypeKind Type => type;

    public Value Evaluate(IFactReader facts) => part.Evaluate(facts);

    protected override void Fill(Context context, Numbers into)
    {
        Scalar scalar = context.Scalar(this);
        into.Data.Fill(scalar.Number);
        if (scalar.State != ScalarState.Known)
        {
            into.FailAll(scalar.State);
        }
    }
}
