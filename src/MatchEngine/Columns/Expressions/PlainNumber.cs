using MatchEngine.Conditions;

namespace MatchEngine.Columns.Expressions;

/// <summary>A double that is evaluated row by row.</summary>
internal sealed class PlainNumber(Space space, ScalarPart part, string why) : NumberExpression(space), IPlainExpression
{
    public string Why => why;

    protected override void Fill(Context context, Numbers into)
    {
        Span<double> data = into.Data;
        for (int row = 0; row < into.Rows; row++)
        {
            Value value = part.Evaluate(context.At(row));
            if (value.Kind == ValueKind.Double)
            {
                data[row] = value.AsDouble;
            }
            else
            {
                into.SetState(row, value.IsUnknown ? ScalarState.Unknown : ScalarState.Broken);
            }
        }

        into.Finish();
    }
}
