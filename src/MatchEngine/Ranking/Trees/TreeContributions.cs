using System.Collections.Immutable;

namespace MatchEngine.Ranking.Trees;

/// <summary>
/// Additive contributions of trees: path-dependent TreeSHAP (Lundberg, Erion, Lee: Consistent Individualized Feature Attribution for
/// Tree Ensembles, arXiv:1802.03888), in which an unknown feature takes either branch as often as the training rows did.
/// </summary>
/// <remarks>
/// A leaf of value <c>v</c> with <c>d</c> features on its way is a game of its own: a set <c>T</c> of known features is worth <c>v</c> times the
/// share <c>z</c> of each unknown one, or 0 once a known feature turns off the way. With <c>S</c> the features that keep the row on the way, the sum
/// over all sets of one size is a coefficient of <c>P(y) = product over S of (z + y)</c>, so that the Shapley values need no walk over sets:
/// features off the way all lose <c>v Z sum w(t) p(t)</c>, <c>Z</c> being the product of their shares and <c>w(t) = t! (d - t - 1)! / d!</c>; one on the way gains
/// <c>v Z (1 - z) sum w(t) q(t)</c>, <c>q</c> being <c>P</c> divided by its own factor.
/// </remarks>
internal sealed class TreeContributions
{
    private readonly ImmutableArray<RegressionTree> _trees;
    private readonly TreePaths _paths;
    private readonly double[][] _weights;
    private readonly int _mostWords;

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
        _paths = new TreePaths(trees);
        _weights = [.. Enumerable.Range(0, _paths.Longest + 1).Select(Weights)];
        _mostWords = (trees.Select(tree => tree.NodeCount).DefaultIfEmpty().Max() + 63) / 64;
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
        ulong[] left = new ulong[_mostWords];
        int room = _weights.Length;
        Span<double> shares = room <= 64 ? stackalloc double[room] : new double[room];
        Span<double> polynomial = room <= 64 ? stackalloc double[room] : new double[room];
        for (int i = 0; i < _trees.Length; i++)
        {
            Turn(_trees[i], row, left);
            for (int leaf = _paths.Leaves[i]; leaf < _paths.Leaves[i + 1]; leaf++)
            {
                Add(leaf, left, shares, polynomial, contributions);
            }
        }
    }

    /// <summary>Where a row turns left, a bit for each node.</summary>
    private static void Turn(RegressionTree tree, ReadOnlySpan<double> row, Span<ulong> left)
    {
        left.Clear();
        for (int node = 0; node < tree.NodeCount; node++)
        {
            if (tree.Next(node, row[tree.SplitFeatures[node]]) == tree.LeftChildren[node])
            {
                left[node / 64] |= 1UL << (node % 64);
            }
        }
    }

    /// <summary>Adds what one leaf contributes. A share of NaN stands for a step that the row does not pass.</summary>
    private void Add(int leaf, ulong[] left, Span<double> shares, Span<double> polynomial, Span<double> contributions)
    {
        int first = _paths.Starts[leaf];
        ReadOnlySpan<double> all = _paths.Shares.AsSpan(first.._paths.Starts[leaf + 1]);
        ReadOnlySpan<int> features = _paths.Features.AsSpan(first, all.Length);
        ReadOnlySpan<double> weights = _weights[all.Length];
        double scale = _paths.Values[leaf];
        int on = 0;
        polynomial[0] = 1;
        for (int step = 0; step < all.Length; step++)
        {
            double share = all[step];
            if (!Passes(first + step, left))
            {
                scale *= share;
                shares[step] = double.NaN;
                continue;
            }

            shares[step] = share;
            on++;
            polynomial[on] = polynomial[on - 1];
            for (int t = on - 1; t > 0; t--)
            {
                polynomial[t] = (polynomial[t] * share) + polynomial[t - 1];
            }

            polynomial[0] *= share;
        }

        double loss = 0;
        for (int t = 0; t <= on && on < all.Length; t++)
        {
            loss += weights[t] * polynomial[t];
        }

        loss *= scale;
        for (int step = 0; step < all.Length; step++)
        {
            double share = shares[step];
            contributions[features[step]] += double.IsNaN(share) ? -loss : scale * Gain(weights, polynomial[..(on + 1)], share);
        }
    }

    private bool Passes(int step, ulong[] left)
    {
        for (int turn = _paths.TurnStarts[step]; turn < _paths.TurnStarts[step + 1]; turn++)
        {
            ref readonly TreeTurn asked = ref _paths.Turns[turn];
            if ((left[asked.Word] & asked.Mask) != asked.Left)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a feature on the way gains, for each unit of the leaf's value: the polynomial is divided by its factor from the highest power down.</summary>
    private static double Gain(ReadOnlySpan<double> weights, ReadOnlySpan<double> polynomial, double share)
    {
        double quotient = 0;
        double sum = 0;
        for (int t = polynomial.Length - 2; t >= 0; t--)
        {
            quotient = polynomial[t + 1] - (share * quotient);
            sum += weights[t] * quotient;
        }

        return (1 - share) * sum;
    }

    /// <summary>The weight of a set of so many among the others of a number of features: <c>t! (d - t - 1)! / d!</c>.</summary>
    private static double[] Weights(int features)
    {
        double[] weights = new double[features];
        for (int t = 0; t < features; t++)
        {
            weights[t] = t == 0 ? 1.0 / features : weights[t - 1] * t / (features - t);
        }

        return weights;
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
}
