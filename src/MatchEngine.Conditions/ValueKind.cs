namespace MatchEngine.Conditions;

/// <summary>What a <see cref="Value"/> is.</summary>
public enum ValueKind
{
    /// <summary>No value. Only a fact reader gives it; an evaluation never does.</summary>
    Absent,

    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>A whole number of 64 bits.</summary>
    Int,

    /// <summary>A floating-point number of 64 bits.</summary>
    Double,

    /// <summary>A sequence of Unicode code points.</summary>
    String,

    /// <summary>A list.</summary>
    List,

    /// <summary>A map with string, int or bool keys.</summary>
    Map,

    /// <summary>Cannot tell: facts are missing.</summary>
    Unknown,

    /// <summary>The evaluation failed.</summary>
    Error,
}
