using System.Collections.Immutable;

namespace MatchEngine.Conditions;

/// <summary>A written map: <c>{k: v}</c>.</summary>
public sealed class MapNode : Node
{
    internal MapNode(TextSpan span, ConditionType type, ImmutableArray<Node> keysAndValues)
        : base(span, type, keysAndValues)
    {
    }

    /// <summary>The number of entries; the children are the keys and values in turn.</summary>
    public int Count => Children.Length / 2;

    /// <summary>The key of an entry.</summary>
    /// <param name="entry">Its place, from 0.</param>
    public Node KeyAt(int entry) => Children[2 * entry];

    /// <summary>The value of an entry.</summary>
    /// <param name="entry">Its place, from 0.</param>
    public Node ValueAt(int entry) => Children[(2 * entry) + 1];

    private protected override bool SameSelf(Node other) => true;
}
