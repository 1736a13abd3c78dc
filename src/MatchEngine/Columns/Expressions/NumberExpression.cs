namespace MatchEngine.Columns.Expressions;

/// <summary>An expression that gives numbers.</summary>
internal abstract class NumberExpression(Space space) : Expression(space)
{
    /// <summary>Evaluates over the rows of the expression's own space.</summary>
    public virtual Numbers Get(Context context)
    {
        Numbers into = context.Scratch.Numbers(context.Rows);
        Write(context, into);
        return into;
    }

    public sealed override Column Evaluate(Context context, Column? into = null)
    {
        Numbers column = into as Numbers ?? new Numbers();
        column.Reset(context.Rows);
        Write(context, column);
        return column;
    }

    private void Write(Context context, Numbers into)
    {
        ScratchMark mark = context.Scratch.Mark();
        Fill(context, into);
        context.Scratch.Release(mark);
    }

    /// <summary>Writes the values: every row, and NaN where there is none.</summary>
    protected abstract void Fill(Context context, Numbers into);
}
