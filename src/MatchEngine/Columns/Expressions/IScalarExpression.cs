using MatchEngine.Conditions;

namespace MatchEngine.Columns.Expressions;

/// <summary>An expression with one value for all rows, which is evaluated plainly: every one whose space is a scalar one.</summary>
internal interface IScalarExpression
{
    /// <summary>The type of the value.</summary>
    TypeKind Type { get; }

    /// <summary>The value.</summary>
    Value Evaluate(IFactReader facts);
}
