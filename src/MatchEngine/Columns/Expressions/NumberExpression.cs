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

    /// <summary>As <see cref="Get"/>, into a column of the caller's that is empty and has as many rows.</summary>
    public void Write(Context context, Numbers into)
    {
        ScratchMark mark = context.Scratch.Mark();
        Fill(context, into);
        context.Scratch.Release(mark);
    }

    /// <summary>Writes the values: every row, and NaN where there is none.</summary>
    protected abstract void Fill(Context context, Numbers into);
}
