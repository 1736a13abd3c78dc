namespace MatchEngine.Conditions;

/// <summary>The element of a list or the entry of a map: <c>e[i]</c>.</summary>
public sealed class IndexNode : Node
{
    internal IndexNode(TextSpan span, ConditionType type, Node operand, Node index)
        : base(span, type, [operand, index])
    {
    }

    /// <summary>The list or map.</summary>
    public Node Operand => Children[0];

    /// <summary>The place, from 0, or the key.</summary>
    public Node Index => Children[1];

    private protected override bool SameSelf(Node other) => true;
}
