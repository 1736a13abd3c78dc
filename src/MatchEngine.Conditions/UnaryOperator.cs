namespace MatchEngine.Conditions;

/// <summary>Operators before one operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>!</c></summary>
    Not,

    /// <summary><c>-</c></summary>
    Negate,
}
