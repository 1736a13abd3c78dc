using System.Collections.Immutable;

namespace MatchEngine.Ranking.Trees;

/// <summary>Checks that the arrays of a tree make one binary tree over the known features, and measures it.</summary>
internal static class TreeShape
{
    /// <summary>Every field that is wrong, with the reason; empty when the tree is sound.</summary>
    public static IEnumerable<(string Field, string Reason)> Faults(RegressionTree tree, int featureCount, ModelLimits limits)
    {
        if (tree.LeafCount < 1 || tree.LeafCount > limits.LeavesPerTree)
        {
            return [(TreeFields.LeafCount, $"a tree has 1 to {limits.LeavesPerTree} leaves, this one {tree.LeafCount}")];
        }

        List<(string, string)> faults = [.. LengthFaults(tree)];
        if (faults.Count > 0)
        {
            return faults;
        }

        faults.AddRange(ValueFaults(tree, featureCount));
        faults.AddRange(CategoryFaults(tree));
        if (LinkFault(tree, limits.Depth) is { } link)
        {
            faults.Add(link);
        }

        return faults;
    }

    /// <summary>Nodes on the longest way from the root to a leaf.</summary>
    public static int Depth(RegressionTree tree)
    {
        int[] depths = new int[tree.NodeCount];
        int deepest = 0;
        Stack<int> open = new(tree.NodeCount > 0 ? [0] : []);
        while (open.TryPop(out int node))
        {
            int below = depths[node] + 1;
            deepest = Math.Max(deepest, below);
            foreach (int child in (ReadOnlySpan<int>)[tree.LeftChildren[node], tree.RightChildren[node]])
            {
                if (child >= 0)
                {
                    depths[child] = below;
                    open.Push(child);
                }
            }
        }

        return deepest;
    }

    private static IEnumerable<(string, string)> LengthFaults(RegressionTree tree)
    {
        int nodes = tree.LeafCount - 1;
        (string Field, int Length, int Expected, bool Optional)[] lengths =
        [
            (TreeFields.SplitFeature, tree.SplitFeatures.Length, nodes, false),
            (TreeFields.Threshold, tree.Thresholds.Length, nodes, false),
            (TreeFields.DecisionType, tree.Flags.Length, nodes, false),
            (TreeFields.LeftChild, tree.LeftChildren.Length, nodes, false),
            (TreeFields.RightChild, tree.RightChildren.Length, nodes, false),
            (TreeFields.LeafWeight, tree.LeafWeights.Length, nodes + 1, true),
            (TreeFields.LeafCounts, tree.LeafCounts.Length, nodes + 1, true),
            (TreeFields.InternalValue, tree.NodeValues.Length, nodes, true),
            (TreeFields.InternalWeight, tree.NodeWeights.Length, nodes, true),
            (TreeFields.InternalCount, tree.NodeCounts.Length, nodes, true),
            (TreeFields.SplitGain, tree.Gains.Length, nodes, true),
        ];
        return lengths
            .Where(l => l.Length != l.Expected && !(l.Optional && l.Length == 0))
            .Select(l => (l.Field, $"expected {l.Expected} values for {nodes + 1} leaves, found {l.Length}"));
    }

    private static IEnumerable<(string, string)> ValueFaults(RegressionTree tree, int featureCount)
    {
        for (int node = 0; node < tree.NodeCount; node++)
        {
            if ((uint)tree.SplitFeatures[node] >= (uint)featureCount)
            {
                yield return (TreeFields.SplitFeature, $"feature {tree.SplitFeatures[node]} of node {node} is not one of the {featureCount} features");
            }

            if (double.IsNaN(tree.Thresholds[node]))
            {
                yield return (TreeFields.Threshold, $"the threshold of node {node} is not a number");
            }

            if (tree.Flags[node] > SplitFlags.Largest)
            {
                yield return (TreeFields.DecisionType, $"the decision type of node {node} is {tree.Flags[node]}, known are 0 to {SplitFlags.Largest}");
            }
        }

        for (int leaf = 0; leaf < tree.LeafCount; leaf++)
        {
            if (!double.IsFinite(tree.LeafValues[leaf]))
            {
                yield return (TreeFields.LeafValue, $"the value of leaf {leaf} is not a finite number");
            }
        }
    }

    private static IEnumerable<(string, string)> CategoryFaults(RegressionTree tree)
    {
        ImmutableArray<int> bounds = tree.CategoryBounds;
        bool isSound = bounds.IsEmpty
            ? tree.CategoryWords.IsEmpty
            : bounds[0] == 0 && bounds[^1] == tree.CategoryWords.Length && bounds.Zip(bounds.Skip(1)).All(b => b.First <= b.Second);
        if (!isSound)
        {
            yield return (TreeFields.CategoryBounds, $"the bounds must rise from 0 to the {tree.CategoryWords.Length} words of cat_threshold");
        }

        for (int node = 0; node < tree.NodeCount; node++)
        {
            double set = tree.Thresholds[node];
            if (SplitFlags.IsCategorical(tree.Flags[node]) && !(set >= 0 && set < tree.CategoricalSplitCount && set == Math.Floor(set)))
            {
                yield return (TreeFields.Threshold, $"categorical node {node} asks for set {set} of {tree.CategoricalSplitCount}");
            }
        }
    }

    private static (string, string)? LinkFault(RegressionTree tree, int depthLimit)
    {
        bool[] seenNodes = new bool[tree.NodeCount];
        bool[] seenLeaves = new bool[tree.LeafCount];
        Stack<(int Node, int Depth)> open = new(tree.NodeCount > 0 ? [(0, 1)] : []);
        seenNodes.AsSpan(0, Math.Min(1, tree.NodeCount)).Fill(true);
        while (open.TryPop(out (int Node, int Depth) at))
        {
            if (at.Depth > depthLimit)
            {
                return (TreeFields.LeftChild, $"the tree is deeper than {depthLimit} nodes");
            }

            foreach ((string field, int child) in ((string, int)[])[
                (TreeFields.LeftChild, tree.LeftChildren[at.Node]), (TreeFields.RightChild, tree.RightChildren[at.Node])])
            {
                bool[] seen = child >= 0 ? seenNodes : seenLeaves;
                int index = child >= 0 ? child : ~child;
                if (index >= seen.Length)
                {
                    return (field, $"node {at.Node} points to {child}, which does not exist");
                }

                if (seen[index])
                {
                    return (field, $"node {at.Node} points to {child}, which already has a parent");
                }

                seen[index] = true;
                if (child >= 0)
                {
                    open.Push((child, at.Depth + 1));
                }
            }
        }

        int lost = Array.IndexOf(seenNodes, false);
        return lost < 0 ? null : (TreeFields.LeftChild, $"node {lost} cannot be reached from the root");
    }
}
