using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace MatchEngine.Conditions.Values;

/// <summary>The content of a map. Entries keep their order, so that going over the keys is the same each time.</summary>
internal sealed class MapValue : IEquatable<MapValue>
{
    private readonly Dictionary<Value, Value> _index;

    private MapValue(ImmutableArray<KeyValuePair<Value, Value>> entries, Dictionary<Value, Value> index, long size)
    {
        Entries = entries;
        _index = index;
        Size = size;
    }

    public ImmutableArray<KeyValuePair<Value, Value>> Entries { get; }

    /// <summary>The number of keys and values in all levels.</summary>
    public long Size { get; }

    public static bool TryCreate(
        ImmutableArray<KeyValuePair<Value, Value>> entries, [NotNullWhen(true)] out MapValue? map, [NotNullWhen(false)] out string? fault)
    {
        Dictionary<Value, Value> index = new(entries.Length);
        long size = 1;
        map = null;
        foreach ((Value key, Value value) in entries)
        {
            if (key.Kind is not (ValueKind.String or ValueKind.Int or ValueKind.Bool))
            {
                fault = $"a map key is a string, an int or a bool, not {key}";
                return false;
            }

            if (!index.TryAdd(key, value))
            {
                fault = $"the map has the key {key} twice";
                return false;
            }

            size = Sizes.Add(size, Sizes.Add(Sizes.Of(key), Sizes.Of(value)));
        }

        fault = null;
        map = new MapValue(entries, index, size);
        return true;
    }

    /// <summary>Finds a key; a double that is a whole number finds the int.</summary>
    public bool TryGet(in Value key, out Value value)
    {
        if (key.Kind == ValueKind.Double)
        {
            double number = key.Number;
            if (number == Math.Floor(number) && number is >= -9223372036854775808.0 and < 9223372036854775808.0)
            {
                return _index.TryGetValue(Value.Of((long)number), out value);
            }

            value = default;
            return false;
        }

        return _index.TryGetValue(key, out value);
    }

    public bool Equals(MapValue? other)
    {
        if (other is null || Entries.Length != other.Entries.Length)
        {
            return false;
        }

        foreach ((Value key, Value value) in Entries)
        {
            if (!other._index.TryGetValue(key, out Value found) || !found.Equals(value))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as MapValue);

    public override int GetHashCode()
    {
        int hash = Entries.Length;
        foreach ((Value key, Value _) in Entries)
        {
            hash ^= key.GetHashCode();
        }

        return hash;
    }
}
