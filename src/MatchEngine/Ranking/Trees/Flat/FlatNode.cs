namespace MatchEngine.Ranking.Trees.Flat;

/// <summary>
/// A numeric split as one comparison without branches: the next node is <c>Child + (Sign * value &gt;= Threshold ? 1 : 0)</c>. NaN fails
/// the comparison, so the default child is always the first one; where that is the right child, both sides are negated. A threshold that
/// is NaN holds for no value: the node of a leaf stays where it is.
/// </summary>
internal readonly struct FlatNode(int feature, int child, double sign, double threshold)
{
    public readonly double Threshold = threshold;
    public readonly double Sign = sign;
    public readonly int Feature = feature;
    public readonly int Child = child;

    public static FlatNode Leaf(int self) => new(0, self, 1, double.NaN);

    /// <summary>A split whose first child is the left one: <c>v &gt; t</c>, written as "at least the next number".</summary>
    public static FlatNode MissingLeft(int feature, int child, double threshold) =>
        new(feature, child, 1, double.IsPositiveInfinity(threshold) ? double.NaN : Math.BitIncrement(threshold));

    /// <summary>A split whose first child is the right one: <c>v &lt;= t</c>, negated.</summary>
    public static FlatNode MissingRight(int feature, int child, double threshold) => new(feature, child, -1, -threshold);
}
