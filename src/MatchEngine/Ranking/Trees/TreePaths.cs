namespace MatchEngine.Ranking.Trees;

/// <summary>
/// The ways from the roots of trees to all of their leaves, feature by feature, in arrays one after the other: the steps of leaf <c>l</c> are
/// <c>[Starts[l], Starts[l + 1])</c>, the leaves of tree <c>i</c> are <c>[Leaves[i], Leaves[i + 1])</c>.
/// </summary>
internal sealed class TreePaths
{
    private readonly List<double> _values = [];
    private readonly List<int> _starts = [0];
    private readonly List<int> _features = [];
    private readonly List<double> _shares = [];
    private readonly List<int> _turnStarts = [0];
    private readonly List<TreeTurn> _turns = [];

    /// <summary>Follows every tree; those of one leaf have no way.</summary>
    public TreePaths(IReadOnlyList<RegressionTree> trees)
    {
        Leaves = new int[trees.Count + 1];
        for (int i = 0; i < trees.Count; i++)
        {
            if (trees[i].NodeCount > 0)
            {
                Follow(trees[i], 0, []);
            }

            Leaves[i + 1] = _values.Count;
        }

        Values = [.. _values];
        Starts = [.. _starts];
        Features = [.. _features];
        Shares = [.. _shares];
        TurnStarts = [.. _turnStarts];
        Turns = [.. _turns];
    }

    /// <summary>Where the leaves of each tree start.</summary>
    public int[] Leaves { get; }

    /// <summary>What each leaf adds to a score.</summary>
    public double[] Values { get; }

    /// <summary>Where the steps of each leaf start.</summary>
    public int[] Starts { get; }

    /// <summary>The feature of each step; a leaf has one step for each feature on its way.</summary>
    public int[] Features { get; }

    /// <summary>The part of the training rows, 0..1, that the splits of a step let pass.</summary>
    public double[] Shares { get; }

    /// <summary>Where the turns of each step start.</summary>
    public int[] TurnStarts { get; }

    /// <summary>What a row must do at the splits of each step to stay on the way.</summary>
    public TreeTurn[] Turns { get; }

    /// <summary>The most steps of a leaf.</summary>
    public int Longest { get; private set; }

    private void Follow(RegressionTree tree, int node, List<Step> steps)
    {
        if (node >= 0)
        {
            Follow(tree, tree.LeftChildren[node], After(tree, node, steps, left: true));
            Follow(tree, tree.RightChildren[node], After(tree, node, steps, left: false));
            return;
        }

        foreach (Step step in steps)
        {
            _features.Add(step.Feature);
            _shares.Add(step.Share);
            foreach (IGrouping<int, (int Node, bool Left)> word in step.Nodes.GroupBy(turn => turn.Node / 64))
            {
                _turns.Add(new TreeTurn(
                    word.Key,
                    word.Aggregate(0UL, (mask, turn) => mask | (1UL << (turn.Node % 64))),
                    word.Where(turn => turn.Left).Aggregate(0UL, (bits, turn) => bits | (1UL << (turn.Node % 64)))));
            }

            _turnStarts.Add(_turns.Count);
        }

        _values.Add(tree.LeafValues[~node]);
        _starts.Add(_features.Count);
        Longest = Math.Max(Longest, steps.Count);
    }

    private static List<Step> After(RegressionTree tree, int node, List<Step> steps, bool left)
    {
        int feature = tree.SplitFeatures[node];
        double share = Count(tree, left ? tree.LeftChildren[node] : tree.RightChildren[node]) / (double)tree.NodeCounts[node];
        int earlier = steps.FindIndex(step => step.Feature == feature);
        return earlier < 0
            ? [.. steps, new Step(feature, share, [(node, left)])]
            : [.. steps[..earlier], new Step(feature, steps[earlier].Share * share, [.. steps[earlier].Nodes, (node, left)]), .. steps[(earlier + 1)..]];
    }

    private static int Count(RegressionTree tree, int node) => node >= 0 ? tree.NodeCounts[node] : tree.LeafCounts[~node];

    private sealed record Step(int Feature, double Share, List<(int Node, bool Left)> Nodes);
}
