using MatchEngine.Conditions.Values;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>Arithmetic of the language: no conversions, no wrapping around. No operand is a failure.</summary>
internal static class Arithmetic
{
    public static Value Apply(BinaryOperator @operator, in Value left, in Value right, ref Frame frame) => (left.Kind, right.Kind) switch
    {
        (ValueKind.Int, ValueKind.Int) => Whole(@operator, left.Bits, right.Bits),
        (ValueKind.Double, ValueKind.Double) => Floating(@operator, left.Number, right.Number),
        (ValueKind.String, ValueKind.String) when @operator == BinaryOperator.Add => Concatenate(left.Text, right.Text, ref frame),
        (ValueKind.List, ValueKind.List) when @operator == BinaryOperator.Add => Concatenate(left.Items, right.Items, ref frame),
        _ => Faults.NoOverload,
    };

    public static Value Negate(in Value operand) => operand.Kind switch
    {
        ValueKind.Int => operand.Bits == long.MinValue ? Faults.Overflow : Value.Of(-operand.Bits),
        ValueKind.Double => Value.Of(-operand.Number),
        _ => Faults.NoOverload,
    };

    private static Value Whole(BinaryOperator @operator, long left, long right)
    {
        long result;
        switch (@operator)
        {
            case BinaryOperator.Add:
                result = unchecked(left + right);
                return ((left ^ result) & (right ^ result)) < 0 ? Faults.Overflow : Value.Of(result);
            case BinaryOperator.Subtract:
                result = unchecked(left - right);
                return ((left ^ right) & (left ^ result)) < 0 ? Faults.Overflow : Value.Of(result);
            case BinaryOperator.Multiply:
                long high = Math.BigMul(left, right, out result);
                return high != result >> 63 ? Faults.Overflow : Value.Of(result);
            case BinaryOperator.Divide when right != 0:
                return left == long.MinValue && right == -1 ? Faults.Overflow : Value.Of(left / right);
            case BinaryOperator.Remainder when right != 0:
                return left == long.MinValue && right == -1 ? Faults.Overflow : Value.Of(left % right);
            default:
                return Faults.DivisionByZero;
        }
    }

    private static Value Floating(BinaryOperator @operator, double left, double right) => @operator switch
    {
        BinaryOperator.Add => Value.Of(left + right),
        BinaryOperator.Subtract => Value.Of(left - right),
        BinaryOperator.Multiply => Value.Of(left * right),
        BinaryOperator.Divide => Value.Of(left / right),
        _ => Faults.NoOverload,
    };

    private static Value Concatenate(string left, string right, ref Frame frame) =>
        frame.Spend(1 + (((long)left.Length + right.Length) / Sizes.CharactersPerStep))
            ? Value.Of(string.Concat(left, right))
            : Faults.CostExceeded;

    private static Value Concatenate(ListValue left, ListValue right, ref Frame frame) =>
        frame.Spend(Sizes.Add(left.Size, right.Size))
            ? Value.Of(new ListValue([.. left.Items, .. right.Items]))
            : Faults.CostExceeded;
}
