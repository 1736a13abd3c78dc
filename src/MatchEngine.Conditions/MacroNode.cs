namespace MatchEngine.Conditions;

/// <summary>A macro over the elements of a list or the keys of a map.</summary>
public sealed class MacroNode : Node
{
    internal MacroNode(
        TextSpan span,
        ConditionType type,
        MacroKind macro,
        int level,
        string variable,
        TextSpan variableSpan,
        Node range,
        Node? predicate,
        Node? transform)
        : base(span, type, [.. new[] { range, predicate, transform }.OfType<Node>()])
    {
        Macro = macro;
        Level = level;
        Variable = variable;
        VariableSpan = variableSpan;
        Predicate = predicate;
        Transform = transform;
    }

    /// <summary>Which macro.</summary>
    public MacroKind Macro { get; }

    /// <summary>How many macros it stands in: 0 for the outermost.</summary>
    public int Level { get; }

    /// <summary>The name that stands for an element.</summary>
    public string Variable { get; }

    /// <summary>The list or map.</summary>
    public Node Range => Children[0];

    /// <summary>What an element must fulfil; null only for <c>map</c> with two parts.</summary>
    public Node? Predicate { get; }

    /// <summary>What becomes of an element; only for <c>map</c>.</summary>
    public Node? Transform { get; }

    /// <summary>Where the name stands.</summary>
    internal TextSpan VariableSpan { get; }

    private protected override bool SameSelf(Node other) => other is MacroNode macro
        && Macro == macro.Macro && Variable == macro.Variable && (Predicate is null) == (macro.Predicate is null);
}
