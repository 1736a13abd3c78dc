namespace MatchEngine.Columns.Expressions;

/// <summary>An expression that gives numbers.</summary>
internal abstract class NumberExpression(Space space) : Expression(space)
{
    /// <summary>Evaluates over the rows of the expression's own space.</summary>
    public virtual Numbers Get(Context context)
    {
        Numbers into = context.Scratch.Numbers(context.Rows);
        ScratchMark mark = context.Scratch.Mark();
        Fill(context, into);
        context.Scratch.Release(mark);
        return into;
    }

    /// <summary>Writes the values: every row, and NaN where there is none.</summary>
    protected abstract void Fill(Context context, Numbers into);
}
