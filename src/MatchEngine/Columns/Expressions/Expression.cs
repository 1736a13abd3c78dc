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

    /// <summary>The parts.</summary>
    public virtual IEnumerable<Expression> Parts => [];
}
