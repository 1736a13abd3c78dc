using System.Collections.Immutable;

namespace MatchEngine.Ranking.Trees;

/// <summary>
/// One binary tree of an ensemble, in the arrays of the model file. Inner nodes are numbered from 0 (the root), leaves from 0 on their
/// own; a child <c>c &gt;= 0</c> is a node, <c>c &lt; 0</c> is leaf <c>~c</c>. A tree of one leaf has no nodes.
/// </summary>
/// <remarks>A tree is checked when it becomes part of a <see cref="TreeEnsemble"/>; on its own it may be anything.</remarks>
public sealed class RegressionTree
{
    /// <summary>Values this close to zero (either way) count as zero: the single-precision 1e-35 that model files assume.</summary>
    internal const double ZeroThreshold = 1e-35f;

    /// <summary>Index of the feature that each node asks about.</summary>
    public ImmutableArray<int> SplitFeatures { get; init; } = [];

    /// <summary>Numeric split: the highest value that goes left. Categorical split: which set of <see cref="CategoryBounds"/>.</summary>
    public ImmutableArray<double> Thresholds { get; init; } = [];

    /// <summary>Kind of each split, see <see cref="SplitFlags"/>.</summary>
    public ImmutableArray<byte> Flags { get; init; } = [];

    /// <summary>Where a row goes for which the split holds.</summary>
    public ImmutableArray<int> LeftChildren { get; init; } = [];

    /// <summary>Where a row goes for which the split does not hold.</summary>
    public ImmutableArray<int> RightChildren { get; init; } = [];

    /// <summary>What each leaf adds to the score, shrinkage included; at least one.</summary>
    public required ImmutableArray<double> LeafValues { get; init; }

    /// <summary>Sum of the hessians in each leaf at training; empty where unknown.</summary>
    public ImmutableArray<double> LeafWeights { get; init; } = [];

    /// <summary>Training rows in each leaf; empty where unknown.</summary>
    public ImmutableArray<int> LeafCounts { get; init; } = [];

    /// <summary>What each node would add to the score were it a leaf; empty where unknown.</summary>
    public ImmutableArray<double> NodeValues { get; init; } = [];

    /// <summary>Sum of the hessians in each node at training; empty where unknown.</summary>
    public ImmutableArray<double> NodeWeights { get; init; } = [];

    /// <summary>Training rows in each node; empty where unknown.</summary>
    public ImmutableArray<int> NodeCounts { get; init; } = [];

    /// <summary>What each split gained in the training objective; empty where unknown.</summary>
    public ImmutableArray<float> Gains { get; init; } = [];

    /// <summary>Set <c>k</c> of categories is the words <c>[CategoryBounds[k], CategoryBounds[k + 1])</c> of <see cref="CategoryWords"/>.</summary>
    public ImmutableArray<int> CategoryBounds { get; init; } = [];

    /// <summary>The sets of categories that go left, one bit a category, least significant bit first.</summary>
    public ImmutableArray<uint> CategoryWords { get; init; } = [];

    /// <summary>The learning rate that is already in <see cref="LeafValues"/>; kept for the file's sake.</summary>
    public double Shrinkage { get; init; } = 1;

    /// <summary>Number of leaves.</summary>
    public int LeafCount => LeafValues.Length;

    /// <summary>Number of inner nodes.</summary>
    public int NodeCount => SplitFeatures.Length;

    /// <summary>Number of categorical splits.</summary>
    public int CategoricalSplitCount => Math.Max(CategoryBounds.Length - 1, 0);

    /// <summary>The same splits asking other features: for rows that hold only some of them.</summary>
    internal RegressionTree OverFeatures(ImmutableArray<int> features) => new()
    {
        SplitFeatures = features,
        Thresholds = Thresholds,
        Flags = Flags,
        LeftChildren = LeftChildren,
        RightChildren = RightChildren,
        LeafValues = LeafValues,
        CategoryBounds = CategoryBounds,
        CategoryWords = CategoryWords,
    };

    /// <summary>The number of the leaf that a row falls into.</summary>
    /// <remarks>For trees of an ensemble; one that was never checked may throw or loop.</remarks>
    /// <param name="row">A value for every feature of the ensemble; NaN where missing.</param>
    public int Leaf(ReadOnlySpan<double> row)
    {
        if (NodeCount == 0)
        {
            return 0;
        }

        int node = 0;
        while (node >= 0)
        {
            node = Next(node, row[SplitFeatures[node]]);
        }

        return ~node;
    }

    /// <summary>The child of a node that a value of its feature goes to.</summary>
    public int Next(int node, double value) => GoesLeft(node, value) ? LeftChildren[node] : RightChildren[node];

    private bool GoesLeft(int node, double value)
    {
        byte flags = Flags[node];
        if (SplitFlags.IsCategorical(flags))
        {
            return IsInSet((int)Thresholds[node], value);
        }

        MissingKind missing = SplitFlags.Missing(flags);
        if (double.IsNaN(value) && missing != MissingKind.NaN)
        {
            value = 0;
        }

        bool isMissing = missing switch
        {
            MissingKind.Zero => Math.Abs(value) <= ZeroThreshold,
            MissingKind.NaN => double.IsNaN(value),
            _ => false,
        };
        return isMissing ? SplitFlags.IsDefaultLeft(flags) : value <= Thresholds[node];
    }

    private bool IsInSet(int set, double value)
    {
        // truncation first: -0.5 is category 0, as in the files' own reader; NaN fails both comparisons
        if (!(value > -1 && value < int.MaxValue))
        {
            return false;
        }

        int category = (int)value;
        int word = CategoryBounds[set] + (category >> 5);
        return word < CategoryBounds[set + 1] && ((CategoryWords[word] >> (category & 31)) & 1) != 0;
    }
}
