using System.Collections.Immutable;
using MatchEngine.Conditions.Values;

namespace MatchEngine.Conditions;

public readonly partial struct Value
{
    /// <summary>No value; what a fact reader gives for a missing fact.</summary>
    public static Value Absent => default;

    /// <summary><c>null</c>.</summary>
    public static Value Null { get; } = new(ValueKind.Null, 0, null);

    /// <summary><c>true</c>.</summary>
    public static Value True { get; } = new(ValueKind.Bool, 1, null);

    /// <summary><c>false</c>.</summary>
    public static Value False { get; } = new(ValueKind.Bool, 0, null);

    /// <summary>A truth value.</summary>
    public static Value Of(bool value) => new(ValueKind.Bool, value ? 1 : 0, null);

    /// <summary>A whole number.</summary>
    public static Value Of(long value) => new(ValueKind.Int, value, null);

    /// <summary>A floating-point number.</summary>
    public static Value Of(double value) => new(ValueKind.Double, BitConverter.DoubleToInt64Bits(value), null);

    /// <summary>A string.</summary>
    public static Value Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Value(ValueKind.String, 0, value);
    }

    /// <summary>A list of data.</summary>
    /// <param name="items">The elements; none of them absent, unknown or an error.</param>
    /// <exception cref="ArgumentException">An element is not data.</exception>
    public static Value Of(ImmutableArray<Value> items)
    {
        ImmutableArray<Value> elements = items.IsDefault ? [] : items;
        foreach (Value item in elements)
        {
            RequireData(item, nameof(items));
        }

        return new Value(ValueKind.List, 0, new ListValue(elements));
    }

    /// <summary>A list of data.</summary>
    /// <param name="items">The elements; none of them absent, unknown or an error.</param>
    /// <exception cref="ArgumentException">An element is not data.</exception>
    public static Value Of(IEnumerable<Value> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Of(items.ToImmutableArray());
    }

    /// <summary>A list of strings.</summary>
    public static Value Of(IEnumerable<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Of([.. items.Select(Of)]);
    }

    /// <summary>A map of data.</summary>
    /// <param name="entries">The entries; keys are strings, ints or bools and differ.</param>
    /// <exception cref="ArgumentException">A key is of another kind or occurs twice, or a value is not data.</exception>
    public static Value Map(IEnumerable<KeyValuePair<Value, Value>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ImmutableArray<KeyValuePair<Value, Value>> list = [.. entries];
        foreach ((Value _, Value value) in list)
        {
            RequireData(value, nameof(entries));
        }

        return MapValue.TryCreate(list, out MapValue? map, out string? fault)
            ? new Value(ValueKind.Map, 0, map)
            : throw new ArgumentException(fault, nameof(entries));
    }

    /// <summary>Unknown, because one fact is missing.</summary>
    public static Value Unknown(int fact)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fact);
        return new Value(ValueKind.Unknown, fact, null);
    }

    /// <summary>Unknown, because facts are missing.</summary>
    /// <param name="facts">At least one index, in any order.</param>
    /// <exception cref="ArgumentException">No index is given, or one is negative.</exception>
    public static Value Unknown(ImmutableArray<int> facts)
    {
        int[] set = facts.IsDefault ? [] : [.. facts.Distinct().Order()];
        if (set.Length == 0 || set[0] < 0)
        {
            throw new ArgumentException("Unknown needs at least one fact, and indices are not negative.", nameof(facts));
        }

        return set.Length == 1 ? Unknown(set[0]) : new Value(ValueKind.Unknown, 0, set);
    }

    /// <summary>A failed evaluation.</summary>
    /// <param name="message">Why, in words for the person who reads it.</param>
    public static Value Error(string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        return new Value(ValueKind.Error, 0, message);
    }

    internal static Value Of(ListValue list) => new(ValueKind.List, 0, list);

    internal static Value Of(MapValue map) => new(ValueKind.Map, 0, map);

    /// <summary>The union of two unknowns.</summary>
    internal static Value Union(in Value left, in Value right)
    {
        if (left.Kind != ValueKind.Unknown)
        {
            return right;
        }

        return right.Kind != ValueKind.Unknown || left.Equals(right) ? left : Unknown([.. left.MissingFacts, .. right.MissingFacts]);
    }

    /// <summary>What a strict operation gives when an operand is a failure: the first error, else the union of the unknowns.</summary>
    internal static Value Fail(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Error)
        {
            return left;
        }

        return right.Kind == ValueKind.Error ? right : Union(left, right);
    }

    private static void RequireData(in Value item, string name)
    {
        if (item.Kind is ValueKind.Absent or ValueKind.Unknown or ValueKind.Error)
        {
            throw new ArgumentException($"A value of kind {item.Kind} cannot be part of a list or map.", name);
        }
    }
}
