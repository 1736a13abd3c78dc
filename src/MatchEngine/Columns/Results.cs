using MatchEngine.Columns.Expressions;

namespace MatchEngine.Columns;

/// <summary>Makes results that outlive the scratch columns of their evaluation.</summary>
internal static class Results
{
    /// <summary>Evaluates an expression over the rows that a context has entered.</summary>
    public static Column Evaluate(Expression expression, Context context)
    {
        switch (expression)
        {
            case TruthExpression truth:
                Truths truths = Empty<Truths>(context.Rows);
                truth.Write(context, truths);
                return truths;
            case NumberExpression number:
                Numbers numbers = Empty<Numbers>(context.Rows);
                number.Write(context, numbers);
                return numbers;
            default:
                Codes codes = Empty<Codes>(context.Rows);
                ((CodeExpression)expression).Write(context, codes);
                return codes;
        }
    }

    private static T Empty<T>(int rows)
        where T : Column, new()
    {
        T column = new();
        column.Reset(rows);
        return column;
    }
}
