namespace MatchEngine.Columns.Expressions;

/// <summary>An expression that gives truth values.</summary>
internal abstract class TruthExpression(Space space) : Expression(space)
{
    /// <summary>Evaluates over the rows of the expression's own space.</summary>
    public virtual Truths Get(Context context)
    {
        Truths into = context.Scratch.Truths(context.Rows);
        Write(context, into);
        return into;
    }

    public sealed override Column Evaluate(Context context, Column? into = null)
    {
        Truths column = into as Truths ?? new Truths();
        column.Reset(context.Rows);
        Write(context, column);
        return column;
    }

    private void Write(Context context, Truths into)
    {
        ScratchMark mark = context.Scratch.Mark();
        Fill(context, into);
        context.Scratch.Release(mark);
    }

    /// <summary>Whether what is the same for all rows keeps every row from being true.</summary>
    /// <param name="context">Whose rows.</param>
    /// <param name="whole">Whether it must keep them from being open too, unknown or broken.</param>
    public virtual bool IsNever(Context context, bool whole) =>
        Space.IsScalar() && context.Scalar(this) is var value && (value.IsFalse || (!whole && !value.IsTrue));

    /// <summary>Writes the values into a column that is false in every row.</summary>
    protected abstract void Fill(Context context, Truths into);
}
