namespace MatchEngine.Conditions;

/// <summary>The entry of a map under a written name: <c>e.f</c>.</summary>
public sealed class SelectNode : Node
{
    internal SelectNode(TextSpan span, ConditionType type, Node operand, string field, TextSpan fieldSpan, bool quoted)
        : base(span, type, [operand])
    {
        Field = field;
        FieldSpan = fieldSpan;
        IsQuoted = quoted;
    }

    /// <summary>The map.</summary>
    public Node Operand => Children[0];

    /// <summary>The key.</summary>
    public string Field { get; }

    /// <summary>Where the key stands.</summary>
    internal TextSpan FieldSpan { get; }

    /// <summary>Whether the key was written in back quotes; such a key is never part of a qualified name.</summary>
    internal bool IsQuoted { get; }

    private protected override bool SameSelf(Node other) => other is SelectNode select && Field == select.Field;
}
