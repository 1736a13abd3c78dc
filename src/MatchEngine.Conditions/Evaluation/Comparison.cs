using MatchEngine.Conditions.Values;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>Equality and order of the language. No operand is a failure.</summary>
internal static class Comparison
{
    /// <summary>Numbers lie on one line, other values of different kinds differ, and NaN differs from all.</summary>
    public static bool AreEqual(in Value left, in Value right)
    {
        if (left.Kind != right.Kind)
        {
            return left.IsNumeric && right.IsNumeric && left.Numeric == right.Numeric;
        }

        return left.Kind switch
        {
            ValueKind.Double => left.Number == right.Number,
            ValueKind.String => string.Equals(left.Text, right.Text, StringComparison.Ordinal),
            ValueKind.List => AreEqual(left.Items, right.Items),
            ValueKind.Map => AreEqual(left.Entries, right.Entries),
            _ => left.Bits == right.Bits,
        };
    }

    /// <summary>Steps that comparing may take; values without parts count nothing.</summary>
    public static long CostOf(in Value left, in Value right) =>
        left.Kind is ValueKind.List or ValueKind.Map && right.Kind is ValueKind.List or ValueKind.Map
            ? Math.Min(Sizes.Of(left), Sizes.Of(right))
            : 0;

    public static Value Equal(in Value left, in Value right, bool wanted, ref Frame frame)
    {
        long cost = CostOf(left, right);
        return cost != 0 && !frame.Spend(cost) ? Faults.CostExceeded : Value.Of(AreEqual(left, right) == wanted);
    }

    public static Value Order(in Value left, in Value right, BinaryOperator @operator)
    {
        if (left.IsNumeric && right.IsNumeric)
        {
            return left.Kind == ValueKind.Int && right.Kind == ValueKind.Int
                ? Holds(left.Bits.CompareTo(right.Bits), @operator)
                : OrderDoubles(left.Numeric, right.Numeric, @operator);
        }

        return (left.Kind, right.Kind) switch
        {
            (ValueKind.String, ValueKind.String) => Holds(StringText.Compare(left.Text, right.Text), @operator),
            (ValueKind.Bool, ValueKind.Bool) => Holds(left.Bits.CompareTo(right.Bits), @operator),
            _ => Faults.NoOverload,
        };
    }

    public static Value In(in Value item, in Value range, ref Frame frame)
    {
        if (range.Kind == ValueKind.Map)
        {
            return Value.Of(range.Entries.TryGet(item, out _));
        }

        if (range.Kind != ValueKind.List)
        {
            return Faults.NotAList;
        }

        bool deep = item.Kind is ValueKind.List or ValueKind.Map;
        if (!frame.Spend(1 + (deep ? range.Items.Size : range.Items.Items.Length / 4)))
        {
            return Faults.CostExceeded;
        }

        foreach (ref readonly Value element in range.Items.Items.AsSpan())
        {
            if (AreEqual(item, element))
            {
                return Value.True;
            }
        }

        return Value.False;
    }

    private static bool AreEqual(ListValue left, ListValue right)
    {
        if (left.Items.Length != right.Items.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Items.Length; i++)
        {
            if (!AreEqual(left.Items[i], right.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(MapValue left, MapValue right)
    {
        if (left.Entries.Length != right.Entries.Length)
        {
            return false;
        }

        foreach ((Value key, Value value) in left.Entries)
        {
            if (!right.TryGet(key, out Value other) || !AreEqual(value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static Value Holds(int sign, BinaryOperator @operator) => Value.Of(@operator switch
    {
        BinaryOperator.Less => sign < 0,
        BinaryOperator.LessOrEqual => sign <= 0,
        BinaryOperator.Greater => sign > 0,
        _ => sign >= 0,
    });

    private static Value OrderDoubles(double left, double right, BinaryOperator @operator) => Value.Of(@operator switch
    {
        BinaryOperator.Less => left < right,
        BinaryOperator.LessOrEqual => left <= right,
        BinaryOperator.Greater => left > right,
        _ => left >= right,
    });
}
