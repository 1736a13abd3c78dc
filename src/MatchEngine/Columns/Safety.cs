using MatchEngine.Conditions;
using MatchEngine.Facts;

namespace MatchEngine.Columns;

/// <summary>Tells which conditions cannot fail with an error as long as facts are of their types.</summary>
internal static class Safety
{
    public static bool IsSafe(Node node, ColumnPlan plan) => IsSafeItself(node, plan) && node.Children.All(child => IsSafe(child, plan));

    private static bool IsSafeItself(Node node, ColumnPlan plan) => node switch
    {
        LiteralNode or PresenceNode or ListNode or VariableNode => true,
        FactNode fact => plan.Facts.Facts[fact.Fact] is var definition
            && (definition.Optional || (definition.Origin == FactOrigin.Catalogue && definition.Side != FactSide.Pairing))
            && (definition.Origin != FactOrigin.Derived || MakersAreSafe(fact.Fact, plan)),
        UnaryNode { Operator: UnaryOperator.Not } or LogicNode => node.Children.All(child => child.Type.Kind == TypeKind.Bool),
        UnaryNode => node.Type.Kind == TypeKind.Double,
        ConditionalNode choice => choice.Condition.Type.Kind == TypeKind.Bool,
        BinaryNode { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.In } => true,
        BinaryNode { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide } => node.Type.Kind == TypeKind.Double,
        BinaryNode { Operator: not BinaryOperator.Remainder } compare => IsOrdered(compare.Left) && IsOrdered(compare.Right),
        CallNode { Function: "size" or "double" } call => call.Arguments is [{ Type.Kind: TypeKind.List or TypeKind.Int or TypeKind.Double }],
        MacroNode => true,
        _ => false,
    }
    && StepBound.Of(node) <= ColumnLimits.Steps;

    private static bool IsOrdered(Node node) => node.Type.Kind is TypeKind.Int or TypeKind.Double or TypeKind.String;

    private static bool MakersAreSafe(int fact, ColumnPlan plan) =>
        plan.MakersOf(fact).All(rule => rule.Expressions.All(expression => IsSafe(expression.Root, plan)));
}
