namespace MatchEngine.Conditions;

/// <summary>A choice: <c>c ? a : b</c>.</summary>
public sealed class ConditionalNode : Node
{
    internal ConditionalNode(TextSpan span, ConditionType type, Node condition, Node whenTrue, Node whenFalse)
        : base(span, type, [condition, whenTrue, whenFalse])
    {
    }

    /// <summary>What decides.</summary>
    public Node Condition => Children[0];

    /// <summary>The result when it is true.</summary>
    public Node WhenTrue => Children[1];

    /// <summary>The result when it is false.</summary>
    public Node WhenFalse => Children[2];

    private protected override bool SameSelf(Node other) => true;
}
