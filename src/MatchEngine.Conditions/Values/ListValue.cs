using System.Collections.Immutable;

namespace MatchEngine.Conditions.Values;

/// <summary>The content of a list.</summary>
internal sealed class ListValue : IEquatable<ListValue>
{
    public ListValue(ImmutableArray<Value> items)
    {
        Items = items;
        long size = 1;
        foreach (Value item in items)
        {
            size = Sizes.Add(size, Sizes.Of(item));
        }

        Size = size;
    }

    public ImmutableArray<Value> Items { get; }

    /// <summary>The number of values in all levels, however they are shared: what walking through the list costs.</summary>
    public long Size { get; }

    public bool Equals(ListValue? other) =>
        other is not null && (ReferenceEquals(this, other) || Items.AsSpan().SequenceEqual(other.Items.AsSpan()));

    public override bool Equals(object? obj) => Equals(obj as ListValue);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Items.Length);
        foreach (Value item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
