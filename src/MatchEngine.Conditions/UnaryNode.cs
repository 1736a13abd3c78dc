namespace MatchEngine.Conditions;

/// <summary>An operator before one operand.</summary>
public sealed class UnaryNode : Node
{
    internal UnaryNode(TextSpan span, ConditionType type, UnaryOperator @operator, Node operand)
        : base(span, type, [operand])
    {
        Operator = @operator;
    }

    /// <summary>The operator.</summary>
    public UnaryOperator Operator { get; }

    /// <summary>The operand.</summary>
    public Node Operand => Children[0];

    private protected override bool SameSelf(Node other) => other is UnaryNode unary && Operator == unary.Operator;
}
