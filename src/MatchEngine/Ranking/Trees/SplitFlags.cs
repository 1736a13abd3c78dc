namespace MatchEngine.Ranking.Trees;

/// <summary>Reads and makes the <c>decision_type</c> of a split: bit 0 categorical, bit 1 default left, bits 2 and 3 the missing kind.</summary>
public static class SplitFlags
{
    /// <summary>The largest well-formed value.</summary>
    internal const byte Largest = 0b1011;

    private const byte CategoricalBit = 1;
    private const byte DefaultLeftBit = 2;

    /// <summary>The flags of a numeric split.</summary>
    public static byte Numeric(MissingKind missing, bool defaultLeft) => (byte)(((int)missing << 2) | (defaultLeft ? DefaultLeftBit : 0));

    /// <summary>The flags of a categorical split; a missing or unseen category goes right whatever the kind says.</summary>
    public static byte Categorical(MissingKind missing) => (byte)(((int)missing << 2) | CategoricalBit);

    /// <summary>Whether the split asks for membership of a set of categories.</summary>
    public static bool IsCategorical(byte flags) => (flags & CategoricalBit) != 0;

    /// <summary>Whether a missing value goes left.</summary>
    public static bool IsDefaultLeft(byte flags) => (flags & DefaultLeftBit) != 0;

    /// <summary>What counts as missing.</summary>
    public static MissingKind Missing(byte flags) => (MissingKind)((flags >> 2) & 3);
}
