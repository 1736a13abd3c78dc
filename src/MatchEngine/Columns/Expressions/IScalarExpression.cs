using MatchEngine.Conditions;

namespace MatchEngine.Columns.Expressions;

/// <summary>An expression with one value for all rows, which is evaluated plainly.</summary>
internal interface IScalarExpression
{
    int Id { get; }

    Space Space { get; }

    /// <summary>The type of the value.</summary>
    TypeKind Type { get; }

    /// <summary>The value.</summary>
    Value Evaluate(IFactReader facts);
}
