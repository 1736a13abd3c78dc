namespace MatchEngine.Conditions;

/// <summary>The families of types.</summary>
public enum TypeKind
{
    /// <summary>Not known before evaluation.</summary>
    Dyn,

    /// <summary>The type of <c>null</c>.</summary>
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

    /// <summary>A map from keys (string, int or bool) to values.</summary>
    Map,
}
