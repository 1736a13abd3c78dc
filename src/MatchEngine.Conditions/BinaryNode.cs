namespace MatchEngine.Conditions;

/// <summary>An operator between two operands.</summary>
public sealed class BinaryNode : Node
{
    internal BinaryNode(TextSpan span, ConditionType type, BinaryOperator @operator, Node left, Node right, TextSpan operatorSpan)
        : base(span, type, [left, right])
    {
        Operator = @operator;
        OperatorSpan = operatorSpan;
    }

    /// <summary>The operator.</summary>
    public BinaryOperator Operator { get; }

    /// <summary>Where the operator stands.</summary>
    public TextSpan OperatorSpan { get; }

    /// <summary>The operand before it.</summary>
    public Node Left => Children[0];

    /// <summary>The operand behind it.</summary>
    public Node Right => Children[1];

    private protected override bool SameSelf(Node other) => other is BinaryNode binary && Operator == binary.Operator;
}
