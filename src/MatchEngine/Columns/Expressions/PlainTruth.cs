using MatchEngine.Conditions;

namespace MatchEngine.Columns.Expressions;

/// <summary>A truth value that is evaluated row by row.</summary>
internal sealed class PlainTruth(Space space, ScalarPart part, string why) : TruthExpression(space), IPlainExpression
{
    public string Why => why;

    protected override void Fill(Context context, Truths into)
    {
        for (int row = 0; row < into.Rows; row++)
        {
            into.Put(row, part.Evaluate(context.At(row)));
        }
    }
}
