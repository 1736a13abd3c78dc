using MatchEngine.Conditions;

namespace MatchEngine.Columns.Expressions;

/// <summary>A text that is evaluated row by row.</summary>
internal sealed class PlainCode(Space space, ScalarPart part, string why) : CodeExpression(space), IPlainExpression
{
    public string Why => why;

    protected override void Fill(Context context, Codes into)
    {
        Span<int> data = into.Data;
        for (int row = 0; row < into.Rows; row++)
        {
            Value value = part.Evaluate(context.At(row));
            if (value.Kind == ValueKind.String)
            {
                data[row] = context.Texts.Code(value.AsString);
            }
            else
            {
                into.SetState(row, value.IsUnknown ? ScalarState.Unknown : ScalarState.Broken);
            }
        }
    }
}
