namespace MatchEngine.Conditions.Evaluation;

/// <summary>The least and the greatest of numbers; of equal ones the first, and NaN never wins against a number.</summary>
internal static class MathFunctions
{
    public static Value Least(ReadOnlySpan<Value> arguments, ref Frame frame) => Extreme(arguments, BinaryOperator.Less, ref frame);

    public static Value Greatest(ReadOnlySpan<Value> arguments, ref Frame frame) => Extreme(arguments, BinaryOperator.Greater, ref frame);

    private static Value Extreme(ReadOnlySpan<Value> arguments, BinaryOperator better, ref Frame frame)
    {
        ReadOnlySpan<Value> numbers = arguments is [{ Kind: ValueKind.List }] ? arguments[0].Items.Items.AsSpan() : arguments;
        if (numbers.IsEmpty)
        {
            return Faults.EmptyExtreme;
        }

        if (!frame.Spend(numbers.Length))
        {
            return Faults.CostExceeded;
        }

        Value best = numbers[0];
        foreach (ref readonly Value number in numbers)
        {
            if (!number.IsNumeric)
            {
                return Faults.NoOverload;
            }

            if ((best.Kind == ValueKind.Double && double.IsNaN(best.Number)) || Comparison.Order(number, best, better).IsTrue)
            {
                best = number;
            }
        }

        return best;
    }
}
