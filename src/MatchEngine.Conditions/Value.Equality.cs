namespace MatchEngine.Conditions;

public readonly partial struct Value
{
    /// <summary>Whether both have the same kind and content.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Whether kind or content differ.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Value other)
    {
        if (Kind != other.Kind)
        {
            return false;
        }

        return Kind switch
        {
            ValueKind.Double => Number.Equals(other.Number),
            ValueKind.String or ValueKind.Error => string.Equals(Text, other.Text, StringComparison.Ordinal),
            ValueKind.List => Items.Equals(other.Items),
            ValueKind.Map => Entries.Equals(other.Entries),
            ValueKind.Unknown => SameMissing(other),
            _ => _bits == other._bits,
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        ValueKind.Double => HashCode.Combine(Kind, Number),
        ValueKind.String or ValueKind.Error => HashCode.Combine(Kind, string.GetHashCode(Text, StringComparison.Ordinal)),
        ValueKind.List or ValueKind.Map => HashCode.Combine(Kind, _reference),
        ValueKind.Unknown when _reference is int[] facts => HashCode.Combine(Kind, facts.Length, facts[0]),
        _ => HashCode.Combine(Kind, _bits),
    };

    private bool SameMissing(in Value other) => (_reference, other._reference) switch
    {
        (null, null) => _bits == other._bits,
        (int[] left, int[] right) => left.AsSpan().SequenceEqual(right),
        _ => false,
    };
}
