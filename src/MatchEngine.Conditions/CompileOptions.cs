namespace MatchEngine.Conditions;

/// <summary>How a text is made into a condition.</summary>
public sealed record CompileOptions
{
    /// <summary>Names and types are checked, and nothing else is asked.</summary>
    public static CompileOptions Default { get; } = new();

    /// <summary>
    /// Whether names, types and values are checked against the scope; true by default. When false, what the checker would refuse
    /// (an unknown name, an unknown function, operands that do not fit) becomes an error value at evaluation.
    /// </summary>
    public bool Check { get; init; } = true;

    /// <summary>The type that the result must have; null (the default) accepts any. Ignored when <see cref="Check"/> is false.</summary>
    public ConditionType? Expected { get; init; }

    /// <summary>The limits on size and cost.</summary>
    public ConditionLimits Limits { get; init; } = ConditionLimits.Default;
}
