using System.Collections.Immutable;

namespace MatchEngine.Conditions;

/// <summary>
/// A chain <c>a &amp;&amp; b &amp;&amp; c</c> or <c>a || b || c</c>. What stands in parentheses keeps a node of its own; the value is the
/// same either way.
/// </summary>
public sealed class LogicNode : Node
{
    internal LogicNode(TextSpan span, LogicOperator @operator, ImmutableArray<Node> operands)
        : base(span, ConditionType.Bool, operands)
    {
        Operator = @operator;
    }

    /// <summary>The operator.</summary>
    public LogicOperator Operator { get; }

    /// <summary>The operands, at least two.</summary>
    public ImmutableArray<Node> Operands => Children;

    private protected override bool SameSelf(Node other) => other is LogicNode logic && Operator == logic.Operator;
}
