namespace MatchEngine.Columns.Expressions;

/// <summary>An expression that is evaluated row by row, because columns can't.</summary>
internal interface IPlainExpression
{
    /// <summary>Why columns can't.</summary>
    string Why { get; }

    Space Space { get; }
}
