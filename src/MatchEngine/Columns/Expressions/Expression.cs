namespace MatchEngine.Columns.Expressions;

/// <summary>A part of a condition that is evaluated over the rows of a space at once.</summary>
internal abstract class Expression(Space space)
{
    /// <summary>Over which rows it is evaluated.</summary>
    public Space Space { get; } = space;

    /// <summary>Its number among the expressions of a plan, for keeping results.</summary>
    public int Id { get; set; }

    /// <summary>Whether several others read it, so that its result is kept for as long as country and rows stay the same.</summary>
    public virtual bool IsKept => false;

    /// <summary>Evaluates over the rows that a context has entered, into a column that outlives the scratch columns of the evaluation.</summary>
    /// <param name="context">The context.</param>
    /// <param name="into">A column of this kind to write over; null: a new one.</param>
    public abstract Column Evaluate(Context context, Column? into = null);

    /// <summary>The parts.</summary>
    public virtual IEnumerable<Expression> Parts => [];
}
