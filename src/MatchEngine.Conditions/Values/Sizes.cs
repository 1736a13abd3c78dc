namespace MatchEngine.Conditions.Values;

/// <summary>Sizes of values, for the cost limit. Sums stop at the greatest long instead of overflowing.</summary>
internal static class Sizes
{
    /// <summary>Characters that count as one step where they are only copied or compared.</summary>
    public const int CharactersPerStep = 16;

    public static long Of(in Value value) => value.Kind switch
    {
        ValueKind.String => 1 + (value.Text.Length / CharactersPerStep),
        ValueKind.List => value.Items.Size,
        ValueKind.Map => value.Entries.Size,
        _ => 1,
    };

    public static long Add(long left, long right) => left > long.MaxValue - right ? long.MaxValue : left + right;

    public static long Multiply(long left, long right) => left != 0 && right > long.MaxValue / left ? long.MaxValue : left * right;
}
