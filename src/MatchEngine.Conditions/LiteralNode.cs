namespace MatchEngine.Conditions;

/// <summary>A written value: <c>null</c>, a truth value, a number (with its minus sign) or a string.</summary>
public sealed class LiteralNode : Node
{
    internal LiteralNode(TextSpan span, ConditionType type, Value value)
        : base(span, type, [])
    {
        Value = value;
    }

    /// <summary>The value.</summary>
    public Value Value { get; }

    private protected override bool SameSelf(Node other) => other is LiteralNode literal && Value == literal.Value;
}
