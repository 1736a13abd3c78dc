using MatchEngine.Ranking.Trees;
using MatchEngine.Training.Learning.Binning;

namespace MatchEngine.Training.Learning.Growing;

/// <summary>Notes the splits of a tree in the order in which they are made and turns them into the arrays of a model.</summary>
internal sealed class TreeRecorder(SplitRules rules, BinnedFeature[] features)
{
    private readonly List<Node> _nodes = [];
    private readonly List<int> _parents = [-1];
    private readonly List<int> _categoryBounds = [0];
    private readonly List<uint> _categoryWords = [];

    /// <summary>Splits a leaf: its left half keeps its number, the right half gets the next.</summary>
    public void Split(int leaf, in Split split, GrowingLeaf before)
    {
        int node = _nodes.Count;
        if (_parents[leaf] is >= 0 and int parent)
        {
            // only one side of the parent can be this leaf
            _nodes[parent] = _nodes[parent].Left == ~leaf ? _nodes[parent] with { Left = node } : _nodes[parent] with { Right = node };
        }

        BinnedFeature feature = features[split.Feature];
        _nodes.Add(new Node(
            feature.Index,
            Threshold(feature, split),
            feature.IsCategorical ? SplitFlags.Categorical(feature.Bins.Missing) : SplitFlags.Numeric(feature.Bins.Missing, split.DefaultLeft),
            ~leaf,
            ~_parents.Count,
            (float)(split.Gain + rules.MinGain),
            before.Output,
            split.LeftHessian + split.RightHessian,
            before.Rows));
        _parents[leaf] = node;
        _parents.Add(node);
    }

    /// <summary>The tree, its values multiplied by the learning rate.</summary>
    public RegressionTree ToTree(IReadOnlyList<GrowingLeaf> leaves, double rate) => new()
    {
        SplitFeatures = [.. _nodes.Select(node => node.Feature)],
        Thresholds = [.. _nodes.Select(node => node.Threshold)],
        Flags = [.. _nodes.Select(node => node.Flags)],
        LeftChildren = [.. _nodes.Select(node => node.Left)],
        RightChildren = [.. _nodes.Select(node => node.Right)],
        Gains = [.. _nodes.Select(node => node.Gain)],
        NodeValues = [.. _nodes.Select(node => Shrunk(node.Output, rate))],
        NodeWeights = [.. _nodes.Select(node => node.Weight)],
        NodeCounts = [.. _nodes.Select(node => node.Rows)],
        LeafValues = [.. leaves.Select(leaf => Shrunk(leaf.Output, rate))],
        LeafWeights = [.. leaves.Select(leaf => leaf.Hessian)],
        LeafCounts = [.. leaves.Select(leaf => leaf.Rows)],
        CategoryBounds = _categoryBounds.Count > 1 ? [.. _categoryBounds] : [],
        CategoryWords = [.. _categoryWords],
        Shrinkage = rate,
    };

    private static double Shrunk(double value, double rate)
    {
        double shrunk = value * rate;
        return Math.Abs(shrunk) <= BinRules.ZeroThreshold ? 0 : shrunk;
    }

    private double Threshold(BinnedFeature feature, in Split split)
    {
        if (feature.Bins is NumericBins numeric)
        {
            return numeric.UpperBound(split.Bin);
        }

        CategoricalBins bins = (CategoricalBins)feature.Bins;
        int[] categories = Array.ConvertAll(split.CategoryBins!, bins.Category);
        uint[] words = new uint[(categories.Max() / 32) + 1];
        foreach (int category in categories)
        {
            words[category / 32] |= 1u << (category % 32);
        }

        _categoryWords.AddRange(words);
        _categoryBounds.Add(_categoryWords.Count);
        return _categoryBounds.Count - 2;
    }

    private sealed record Node(
        int Feature, double Threshold, byte Flags, int Left, int Right, float Gain, double Output, double Weight, int Rows);
}
