namespace MatchEngine.Columns.Expressions;

/// <summary>An expression that gives texts.</summary>
internal abstract class CodeExpression(Space space) : Expression(space)
{
    /// <summary>Evaluates over the rows of the expression's own space.</summary>
    public virtual Codes Get(Context context)
    {
        Codes into = context.Scratch.Codes(context.Rows);
        Write(context, into);
        return into;
    }

    public sealed override Column Evaluate(Context context, Column? into = null)
    {
        Codes column = into as Codes ?? new Codes();
        column.Reset(context.Rows);
        Write(context, column);
        return column;
    }

    private void Write(Context context, Codes into)
    {
        ScratchMark mark = context.Scratch.Mark();
        Fill(context, into);
        context.Scratch.Release(mark);
    }

    /// <summary>Writes the values: every row.</summary>
    protected abstract void Fill(Context context, Codes into);
}
