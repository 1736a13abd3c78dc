using MatchEngine.Conditions.Syntax;

namespace MatchEngine.Conditions.Printing;

/// <summary>How tightly nodes bind; a node needs brackets where something tighter is wanted.</summary>
internal static class Precedence
{
    public const int Conditional = 1;
    public const int Or = Operators.Or + 2;
    public const int And = Operators.And + 2;
    public const int Unary = 7;
    public const int Member = 8;
    public const int Primary = 9;

    public static int Of(Node node) => node switch
    {
        ConditionalNode => Conditional,
        LogicNode logic => logic.Operator == LogicOperator.Or ? Or : And,
        BinaryNode binary => Operators.LevelOf(binary.Operator) + 2,
        UnaryNode => Unary,
        LiteralNode { Value.IsNumeric: true } literal when literal.Value.Numeric < 0 || double.IsNegative(literal.Value.Numeric) => Unary,
        SelectNode or IndexNode or MacroNode => Member,
        CallNode { IsReceiverStyle: true } => Member,
        _ => Primary,
    };
}
