namespace MatchEngine.Conditions;

/// <summary>Operators between truth values.</summary>
public enum LogicOperator
{
    /// <summary><c>&amp;&amp;</c></summary>
    And,

    /// <summary><c>||</c></summary>
    Or,
}
