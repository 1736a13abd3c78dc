using System.Buffers;
using System.Collections.Immutable;

namespace MatchEngine.Ranking.Trees;

/// <summary>
/// Additive contributions of trees: path-dependent TreeSHAP (Lundberg, Erion, Lee: Consistent Individualized Feature Attribution for
/// Tree Ensembles, arXiv:1802.03888, algorithm 2), in which an unknown feature takes either branch as often as the training rows did.
/// </summary>
internal sealed class TreeContributions
{
    private readonly ImmutableArray<RegressionTree> _trees;
    private readonly int _longestPath;

    /// <summary>Prepares for rows to come.</summary>
    /// <exception cref="InvalidOperationException">A tree does not know its training rows.</exception>
    public TreeContributions(ImmutableArray<RegressionTree> trees)
    {
        if (!trees.All(HasCounts))
        {
            throw new InvalidOperationException(
                "The model does not say how many training rows each leaf and node held (leaf_count, internal_count): its scores can't be explained.");
        }

        _trees = trees;
        _longestPath = trees.Select(TreeShape.Depth).DefaultIfEmpty().Max() + 2;
        foreach (RegressionTree tree in trees)
        {
            Expected += ExpectedValue(tree);
        }
    }

    /// <summary>The score that the trees give on average over their training rows.</summary>
    public double Expected { get; }

    /// <summary>Whether every node and leaf knows a positive number of training rows.</summary>
    public static bool HasCounts(RegressionTree tree) =>
        tree.NodeCount == 0
        || (tree.LeafCounts.Length == tree.LeafCount && tree.NodeCounts.Length == tree.NodeCount
            && tree.LeafCounts.All(count => count > 0) && tree.NodeCounts.All(count => count > 0));

    /// <summary>Adds the contributions of all trees to those that are there.</summary>
    public void Add(ReadOnlySpan<double> row, Span<double> contributions)
    {
        int steps = _longestPath * (_longestPath + 1) / 2;
        Step[] paths = ArrayPool<Step>.Shared.Rent(steps);
        foreach (RegressionTree tree in _trees)
        {
            if (tree.NodeCount > 0)
            {
                Walk walk = new(tree, row, contributions);
                walk.Visit(0, 0, paths, new Step { Feature = -1, Zero = 1, One = 1 });
            }
        }

        ArrayPool<Step>.Shared.Return(paths);
    }

    private static double ExpectedValue(RegressionTree tree)
    {
        if (tree.NodeCount == 0)
        {
            return tree.LeafValues[0];
        }

        double total = tree.NodeCounts[0];
        double expected = 0;
        for (int leaf = 0; leaf < tree.LeafCount; leaf++)
        {
            expected += tree.LeafCounts[leaf] / total * tree.LeafValues[leaf];
        }

        return expected;
    }

    /// <summary>One feature on the way to a leaf: the share of rows that pass if it is unknown and known, and the weight of such paths.</summary>
    private struct Step
    {
        public int Feature;
        public double Zero;
        public double One;
        public double Weight;
    }

    private readonly ref struct Walk(RegressionTree tree, ReadOnlySpan<double> row, Span<double> contributions)
    {
        private readonly ReadOnlySpan<double> _row = row;
        private readonly Span<double> _contributions = contributions;

        /// <summary>Visits a node whose way holds <paramref name="length"/> steps at the start of <paramref name="path"/>, plus one more.</summary>
        public void Visit(int node, int length, Span<Step> path, Step step)
        {
            Extend(path, length, step);
            if (node < 0)
            {
                AddLeaf(path, length, tree.LeafValues[~node]);
                return;
            }

            int feature = tree.SplitFeatures[node];
            int hot = tree.Next(node, _row[feature]);
            int cold = hot == tree.LeftChildren[node] ? tree.RightChildren[node] : tree.LeftChildren[node];
            double zero = 1;
            double one = 1;
            int earlier = IndexOf(path[..(length + 1)], feature);
            if (earlier >= 0)
            {
                zero = path[earlier].Zero;
                one = path[earlier].One;
                Unwind(path, length, earlier);
                length--;
            }

            double count = Count(node);
            Span<Step> below = path[(length + 1)..];
            path[..(length + 1)].CopyTo(below);
            Visit(hot, length + 1, below, new Step { Feature = feature, Zero = Count(hot) / count * zero, One = one });
            path[..(length + 1)].CopyTo(below);
            Visit(cold, length + 1, below, new Step { Feature = feature, Zero = Count(cold) / count * zero, One = 0 });
        }

        private static int IndexOf(ReadOnlySpan<Step> path, int feature)
        {
            for (int i = 1; i < path.Length; i++)
            {
                if (path[i].Feature == feature)
                {
                    return i;
                }
            }

            return -1;
        }

        private static void Extend(Span<Step> path, int length, Step step)
        {
            step.Weight = length == 0 ? 1 : 0;
            path[length] = step;
            double all = length + 1;
            for (int i = length - 1; i >= 0; i--)
            {
                path[i + 1].Weight += step.One * path[i].Weight * (i + 1) / all;
                path[i].Weight = step.Zero * path[i].Weight * (length - i) / all;
            }
        }

        private static void Unwind(Span<Step> path, int length, int index)
        {
            double zero = path[index].Zero;
            double one = path[index].One;
            double next = path[length].Weight;
            for (int i = length - 1; i >= 0; i--)
            {
                if (one != 0)
                {
                    double before = path[i].Weight;
                    path[i].Weight = next * (length + 1) / ((i + 1) * one);
                    next = before - (path[i].Weight * zero * (length - i) / (length + 1));
                }
                else
                {
                    path[i].Weight = path[i].Weight * (length + 1) / (zero * (length - i));
                }
            }

            for (int i = index; i < length; i++)
            {
                path[i] = path[i + 1] with { Weight = path[i].Weight };
            }
        }

        private static double UnwoundWeight(ReadOnlySpan<Step> path, int length, int index)
        {
            double zero = path[index].Zero;
            double one = path[index].One;
            double next = path[length].Weight;
            double total = 0;
            for (int i = length - 1; i >= 0; i--)
            {
                double share = (length - i) / (double)(length + 1);
                if (one != 0)
                {
                    double weight = next * (length + 1) / ((i + 1) * one);
                    total += weight;
                    next = path[i].Weight - (weight * zero * share);
                }
                else
                {
                    total += path[i].Weight / zero / share;
                }
            }

            return total;
        }

        private void AddLeaf(ReadOnlySpan<Step> path, int length, double value)
        {
            for (int i = 1; i <= length; i++)
            {
                Step step = path[i];
                _contributions[step.Feature] += UnwoundWeight(path, length, i) * (step.One - step.Zero) * value;
            }
        }

        private double Count(int node) => node >= 0 ? tree.NodeCounts[node] : tree.LeafCounts[~node];
    }
}
