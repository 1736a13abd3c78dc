using MatchEngine.Columns.Expressions;

namespace MatchEngine.Columns;

/// <summary>Makes results that outlive the scratch columns they were made in.</summary>
internal static class Results
{
    public static Truths Copy(Truths from, Truths? into = null)
    {
        into ??= new Truths();
        into.Reset(from.Rows);
        into.CopyFrom(from);
        return into;
    }

    public static Numbers Copy(Numbers from, Numbers? into = null)
    {
        into ??= new Numbers();
        into.Reset(from.Rows);
        into.CopyFrom(from);
        return into;
    }

    public static Codes Copy(Codes from, Codes? into = null)
    {
        into ??= new Codes();
        into.Reset(from.Rows);
        into.CopyFrom(from);
        return into;
    }

    /// <summary>Evaluates an expression in its own space and keeps what comes out.</summary>
    public static Column Evaluate(Expression expression, Context context)
    {
        ScratchMark mark = context.Scratch.Mark();
        Column result = expression switch
        {
            TruthExpression truth => Copy(truth.Get(context)),
            NumberExpression number => Copy(number.Get(context)),
            _ => Copy(((CodeExpression)expression).Get(context)),
        };
        context.Scratch.Release(mark);
        return result;
    }
}
