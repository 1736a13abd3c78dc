using System.Collections.Immutable;
using MatchEngine.Conditions.Printing;

namespace MatchEngine.Conditions;

/// <summary>
/// A node of a condition's tree. Trees are immutable and do not know their parents; parentheses leave no node. The tree of a
/// <see cref="Condition"/> is resolved: qualified names have become <see cref="FactNode"/>s, and every node has its type.
/// </summary>
public abstract class Node
{
    private protected Node(TextSpan span, ConditionType type, ImmutableArray<Node> children)
    {
        Span = span;
        Type = type;
        Children = children;
        int depth = 0;
        int size = 1;
        foreach (Node child in children)
        {
            depth = Math.Max(depth, child.Depth);
            size += child.Size;
        }

        Depth = depth + 1;
        Size = size;
    }

    /// <summary>Where the node stands in the text, without parentheses around it.</summary>
    public TextSpan Span { get; }

    /// <summary>The type of its values, as far as it can be told before evaluation.</summary>
    public ConditionType Type { get; }

    /// <summary>The nodes directly below, in the order of the text.</summary>
    public ImmutableArray<Node> Children { get; }

    /// <summary>Levels of the tree from here down, at least 1.</summary>
    public int Depth { get; }

    /// <summary>Nodes of the tree from here down, at least 1.</summary>
    public int Size { get; }

    /// <summary>Whether two trees are the same, whatever their places and types.</summary>
    /// <param name="other">The other tree.</param>
    public bool SameAs(Node other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (GetType() != other.GetType() || Children.Length != other.Children.Length || !SameSelf(other))
        {
            return false;
        }

        for (int i = 0; i < Children.Length; i++)
        {
            if (!Children[i].SameAs(other.Children[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The node and all below it, parents first, in the order of the text.</summary>
    public IEnumerable<Node> DescendantsAndSelf()
    {
        Stack<Node> open = new();
        open.Push(this);
        while (open.TryPop(out Node? node))
        {
            yield return node;
            for (int i = node.Children.Length - 1; i >= 0; i--)
            {
                open.Push(node.Children[i]);
            }
        }
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => CanonicalPrinter.Print(this);

    /// <summary>Compares what this node holds besides its children; the other is of the same class.</summary>
    private protected abstract bool SameSelf(Node other);
}
