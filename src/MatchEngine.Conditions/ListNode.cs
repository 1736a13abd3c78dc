using System.Collections.Immutable;

namespace MatchEngine.Conditions;

/// <summary>A written list: <c>[a, b]</c>.</summary>
public sealed class ListNode : Node
{
    internal ListNode(TextSpan span, ConditionType type, ImmutableArray<Node> elements)
        : base(span, type, elements)
    {
    }

    /// <summary>The elements.</summary>
    public ImmutableArray<Node> Elements => Children;

    private protected override bool SameSelf(Node other) => true;
}
