namespace MatchEngine.Conditions;

/// <summary>The variable of a macro: <c>x</c> in the second part of <c>e.all(x, x &gt; 1)</c>.</summary>
public sealed class VariableNode : Node
{
    internal VariableNode(TextSpan span, ConditionType type, string name, int level)
        : base(span, type, [])
    {
        Name = name;
        Level = level;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Which macro it belongs to: 0 for the outermost.</summary>
    public int Level { get; }

    private protected override bool SameSelf(Node other) =>
        other is VariableNode variable && Name == variable.Name && Level == variable.Level;
}
