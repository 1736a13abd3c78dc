namespace MatchEngine.Ranking.Trees;

/// <summary>The keys of a tree's block in the model file.</summary>
internal static class TreeFields
{
    public const string LeafCount = "num_leaves";
    public const string CategoryCount = "num_cat";
    public const string SplitFeature = "split_feature";
    public const string SplitGain = "split_gain";
    public const string Threshold = "threshold";
    public const string DecisionType = "decision_type";
    public const string LeftChild = "left_child";
    public const string RightChild = "right_child";
    public const string LeafValue = "leaf_value";
    public const string LeafWeight = "leaf_weight";
    public const string LeafCounts = "leaf_count";
    public const string InternalValue = "internal_value";
    public const string InternalWeight = "internal_weight";
    public const string InternalCount = "internal_count";
    public const string CategoryBounds = "cat_boundaries";
    public const string CategoryWords = "cat_threshold";
    public const string IsLinear = "is_linear";
    public const string Shrinkage = "shrinkage";
}
