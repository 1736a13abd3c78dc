namespace MatchEngine.Conditions;

/// <summary>Whether a fact or the entry of a map is present: <c>has(e.f)</c>.</summary>
public sealed class PresenceNode : Node
{
    internal PresenceNode(TextSpan span, Node operand)
        : base(span, ConditionType.Bool, [operand])
    {
    }

    /// <summary>A <see cref="FactNode"/>, or the <see cref="SelectNode"/> of a map's entry.</summary>
    public Node Operand => Children[0];

    private protected override bool SameSelf(Node other) => true;
}
