using MatchEngine.Conditions.Syntax;

namespace MatchEngine.Conditions.Checking;

internal sealed partial class Binder
{
    /// <summary>Whether values of the two types can ever be equal.</summary>
    private static bool Comparable(ConditionType left, ConditionType right)
    {
        if (left.IsDyn || right.IsDyn || (left.IsNumeric && right.IsNumeric))
        {
            return true;
        }

        return left.Kind == right.Kind
            && (left.Element is null || Comparable(left.Element, right.Element!))
            && (left.Key is null || Comparable(left.Key, right.Key!));
    }

    private Node BindTruth(Node node, string place)
    {
        Node bound = Bind(node);
        if (bound.Type.Kind is not (TypeKind.Bool or TypeKind.Dyn))
        {
            Error(
                Codes.NotATruthValue,
                bound.Span,
                $"{place} takes true or false; this is of type {bound.Type}.",
                bound.Type.Kind == TypeKind.String ? "Compare it with something: s != ''." : "Compare it with something: x > 0.");
        }

        return bound;
    }

    private UnaryNode BindUnary(UnaryNode node)
    {
        if (node.Operator == UnaryOperator.Not)
        {
            return new UnaryNode(node.Span, ConditionType.Bool, node.Operator, BindTruth(node.Operand, "!"));
        }

        Node operand = Bind(node.Operand);
        if (!operand.Type.IsNumeric && !operand.Type.IsDyn)
        {
            Error(Codes.WrongOperands, operand.Span, $"A minus sign takes a number; this is of type {operand.Type}.");
        }

        return new UnaryNode(node.Span, operand.Type.IsNumeric ? operand.Type : ConditionType.Dyn, node.Operator, operand);
    }

    private ConditionalNode BindConditional(ConditionalNode node)
    {
        Node condition = BindTruth(node.Condition, "The part before ?");
        Node whenTrue = Bind(node.WhenTrue);
        Node whenFalse = Bind(node.WhenFalse);
        ConditionType left = whenTrue.Type;
        ConditionType right = whenFalse.Type;
        if (!left.Accepts(right) && !right.Accepts(left))
        {
            string? hint = left.IsNumeric && right.IsNumeric ? "Write both with a fraction: 1.0 instead of 1." : null;
            Warn(Codes.DifferentBranches, node.Span, $"The results of ?: are of the types {left} and {right}.", hint);
        }

        return new ConditionalNode(node.Span, left.Join(right), condition, whenTrue, whenFalse);
    }

    private BinaryNode BindBinary(BinaryNode node)
    {
        Node left = Bind(node.Left);
        Node right = Bind(node.Right);
        ConditionType type = ConditionType.Bool;
        switch (node.Operator)
        {
            case BinaryOperator.Equal or BinaryOperator.NotEqual:
                CheckEqual(node, left.Type, right.Type);
                CheckDomains(left, right);
                break;
            case BinaryOperator.In:
                CheckIn(node, left, right);
                break;
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                CheckOrder(node, left.Type, right.Type);
                CheckRange(left, right);
                CheckRange(right, left);
                break;
            default:
                type = CheckArithmetic(node, left, right);
                break;
        }

        return new BinaryNode(node.Span, type, node.Operator, left, right, node.OperatorSpan);
    }

    private void CheckEqual(BinaryNode node, ConditionType left, ConditionType right)
    {
        if (Comparable(left, right) || left.Kind == TypeKind.Null || right.Kind == TypeKind.Null)
        {
            return;
        }

        if (IsStringWithNumber(left, right))
        {
            ReportStringWithNumber(node.Span);
        }
        else
        {
            string answer = node.Operator == BinaryOperator.NotEqual ? "always differ" : "are never equal";
            Warn(Codes.DifferentTypes, node.Span, $"Values of the types {left} and {right} {answer}.");
        }
    }

    private void CheckOrder(BinaryNode node, ConditionType left, ConditionType right)
    {
        if (IsStringWithNumber(left, right))
        {
            ReportStringWithNumber(node.Span);
            return;
        }

        bool leftFits = left.IsNumeric || left.Kind is TypeKind.String or TypeKind.Bool or TypeKind.Dyn;
        bool rightFits = right.IsNumeric || right.Kind is TypeKind.String or TypeKind.Bool or TypeKind.Dyn;
        if (!leftFits || !rightFits || !Comparable(left, right))
        {
            ReportOperands(node, left, right, "It compares two numbers, two strings or two truth values.");
        }
    }

    private void CheckIn(BinaryNode node, Node left, Node right)
    {
        ConditionType range = right.Type;
        if (range.Kind is not (TypeKind.List or TypeKind.Map or TypeKind.Dyn))
        {
            ReportOperands(
                node,
                left.Type,
                range,
                range.Kind == TypeKind.String
                    ? "To look inside of a string, write text.contains('part')."
                    : "A list or a map stands behind it.");
            return;
        }

        ConditionType item = range.Key ?? range.Element ?? ConditionType.Dyn;
        if (IsStringWithNumber(left.Type, item))
        {
            ReportStringWithNumber(node.Span);
        }
        else if (!Comparable(left.Type, item) && left.Type.Kind != TypeKind.Null)
        {
            Warn(Codes.DifferentTypes, node.Span, $"A value of type {left.Type} is never in {range}.");
        }

        CheckMembership(left, right);
    }

    private ConditionType CheckArithmetic(BinaryNode node, Node left, Node right)
    {
        (ConditionType first, ConditionType second) = (left.Type, right.Type);
        bool known = !first.IsDyn && !second.IsDyn;
        ConditionType one = first.IsDyn ? second : first;
        if (known && first != second && first.IsNumeric && second.IsNumeric)
        {
            Error(
                Codes.MixedArithmetic,
                node.Span,
                $"'{Operators.SignOf(node.Operator)}' does not mix {first} and {second}.",
                HintForMixed(left, right));
            return ConditionType.Double;
        }

        bool fits = one.Kind switch
        {
            TypeKind.Dyn or TypeKind.Int => true,
            TypeKind.Double => node.Operator != BinaryOperator.Remainder,
            TypeKind.String or TypeKind.List => node.Operator == BinaryOperator.Add,
            _ => false,
        };
        if (!fits || (known && first.Kind != second.Kind))
        {
            string hint = node.Operator switch
            {
                BinaryOperator.Add => "It adds two numbers, joins two strings or joins two lists; string(x) makes a number a string.",
                BinaryOperator.Remainder => "It takes two whole numbers.",
                _ => "It takes two numbers.",
            };
            ReportOperands(node, first, second, hint);
            return ConditionType.Dyn;
        }

        return known ? first.Join(second) : one.Kind == TypeKind.List ? ConditionType.List(ConditionType.Dyn) : one;
    }

    private static string HintForMixed(Node left, Node right)
    {
        Node whole = left.Type.Kind == TypeKind.Int ? left : right;
        if (whole is LiteralNode literal)
        {
            return $"Write {literal.Value}.0.";
        }

        return whole is FactNode fact ? $"Write double({fact})." : "Write double(...) around the whole number, or 1.0 instead of 1.";
    }

    private static bool IsStringWithNumber(ConditionType left, ConditionType right) =>
        (left.Kind == TypeKind.String && right.IsNumeric) || (left.IsNumeric && right.Kind == TypeKind.String);

    private void ReportStringWithNumber(TextSpan span) => Error(
        Codes.StringWithNumber,
        span,
        "A string is compared with a number.",
        "Remove the quotes around the number, or convert with int(), double() or string().");

    private void ReportOperands(BinaryNode node, ConditionType left, ConditionType right, string hint) => Error(
        Codes.WrongOperands, node.Span, $"'{Operators.SignOf(node.Operator)}' does not work on {left} and {right}.", hint);
}
