using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MatchEngine.Conditions.Values;

namespace MatchEngine.Conditions;

/// <summary>
/// A value of the condition language: data, <i>unknown</i> with the facts that were missing, or an error. Immutable; the default is
/// <see cref="Absent"/>. <see cref="Equals(Value)"/> compares kind and content (NaN equals NaN, 1 differs from 1.0), unlike the
/// operator <c>==</c> of the language.
/// </summary>
public readonly partial struct Value : IEquatable<Value>
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(ValueKind kind, long bits, object? reference)
    {
        Kind = kind;
        _bits = bits;
        _reference = reference;
    }

    /// <summary>What this is.</summary>
    public ValueKind Kind { get; }

    /// <summary>Whether this is <c>true</c>.</summary>
    public bool IsTrue => Kind == ValueKind.Bool && _bits != 0;

    /// <summary>Whether this is <c>false</c>.</summary>
    public bool IsFalse => Kind == ValueKind.Bool && _bits == 0;

    /// <summary>Whether facts were missing.</summary>
    public bool IsUnknown => Kind == ValueKind.Unknown;

    /// <summary>Whether the evaluation failed.</summary>
    public bool IsError => Kind == ValueKind.Error;

    /// <summary>Whether there is no value.</summary>
    public bool IsAbsent => Kind == ValueKind.Absent;

    /// <summary>The truth value.</summary>
    /// <exception cref="InvalidOperationException">This is not a bool.</exception>
    public bool AsBool => Expect(ValueKind.Bool)._bits != 0;

    /// <summary>The whole number.</summary>
    /// <exception cref="InvalidOperationException">This is not an int.</exception>
    public long AsInt => Expect(ValueKind.Int)._bits;

    /// <summary>The floating-point number.</summary>
    /// <exception cref="InvalidOperationException">This is not a double.</exception>
    public double AsDouble => Expect(ValueKind.Double).Number;

    /// <summary>The string.</summary>
    /// <exception cref="InvalidOperationException">This is not a string.</exception>
    public string AsString => Expect(ValueKind.String).Text;

    /// <summary>The elements of the list.</summary>
    /// <exception cref="InvalidOperationException">This is not a list.</exception>
    public ImmutableArray<Value> AsList => Expect(ValueKind.List).Items.Items;

    /// <summary>The entries of the map, in their order of insertion.</summary>
    /// <exception cref="InvalidOperationException">This is not a map.</exception>
    public ImmutableArray<KeyValuePair<Value, Value>> AsMap => Expect(ValueKind.Map).Entries.Entries;

    /// <summary>The indices of the facts that were missing, ascending and distinct; empty unless this is unknown.</summary>
    public ImmutableArray<int> MissingFacts => Kind != ValueKind.Unknown
        ? []
        : _reference is int[] facts ? ImmutableCollectionsMarshal.AsImmutableArray(facts) : [(int)_bits];

    /// <summary>Why the evaluation failed; null unless this is an error.</summary>
    public string? ErrorMessage => Kind == ValueKind.Error ? (string)_reference! : null;

    internal long Bits => _bits;

    internal double Number => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>An int or a double as a double.</summary>
    internal double Numeric => Kind == ValueKind.Int ? _bits : Number;

    internal bool IsNumeric => Kind is ValueKind.Int or ValueKind.Double;

    /// <summary>Whether a strict operation cannot go on with this.</summary>
    internal bool IsFailure => Kind >= ValueKind.Unknown;

    internal string Text => (string)_reference!;

    internal ListValue Items => (ListValue)_reference!;

    internal MapValue Entries => (MapValue)_reference!;

    /// <summary>An int or a double as a double.</summary>
    /// <param name="number">The number; 0 when there is none.</param>
    /// <returns>Whether this is an int or a double.</returns>
    public bool TryGetNumber(out double number)
    {
        number = IsNumeric ? Numeric : 0;
        return IsNumeric;
    }

    /// <summary>
    /// The value as the language writes it; <c>unknown(2, 5)</c>, <c>error(message)</c> and <c>absent</c> for what it cannot write.
    /// </summary>
    public override string ToString() => ValueText.Of(this);

    private Value Expect(ValueKind kind) => Kind == kind
        ? this
        : throw new InvalidOperationException($"The value is of kind {Kind}, not {kind}.");
}
