using System.Collections.Immutable;
using MatchEngine.Conditions;

namespace MatchEngine.Rules.Linting;

/// <summary>A comparison of one fact with one written value, the fact on the left.</summary>
internal readonly record struct Limit(int Fact, BinaryOperator Operator, Value Value)
{
    /// <summary>The comparison that a node is, or null.</summary>
    public static Limit? Of(Node node) => node switch
    {
        BinaryNode { Left: FactNode fact, Right: LiteralNode literal } binary when IsComparison(binary.Operator) =>
            new Limit(fact.Fact, binary.Operator, literal.Value),
        BinaryNode { Left: LiteralNode literal, Right: FactNode fact } binary when IsComparison(binary.Operator) =>
            new Limit(fact.Fact, Turned(binary.Operator), literal.Value),
        _ => null,
    };

    /// <summary>The operands of the outermost chain of &amp;&amp;, or the node itself.</summary>
    public static ImmutableArray<Node> Conjuncts(Node node) =>
        node is LogicNode { Operator: LogicOperator.And } logic ? [.. logic.Operands.SelectMany(operand => Conjuncts(operand))] : [node];

    private static bool IsComparison(BinaryOperator op) => op is BinaryOperator.Equal or BinaryOperator.NotEqual
        or BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual;

    private static BinaryOperator Turned(BinaryOperator op) => op switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => op,
    };
}
