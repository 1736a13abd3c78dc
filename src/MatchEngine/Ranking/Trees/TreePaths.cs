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
    private readonly List<Step[]> _ways = [[]];

    /// <summary>Follows every tree; those of one leaf have no way.</summary>
    public TreePaths(IReadOnlyList<RegressionTree> trees)
    {
        Leaves = new int[trees.Count + 1];
        for (int i = 0; i < trees.Count; i++)
        {
            if (trees[i].NodeCount > 0)
            {
                Follow(trees[i], 0, depth: 0, count: 0);
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

    /// <summary>Follows a tree from a node on.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="node">The node, or leaf.</param>
    /// <param name="depth">How deep it lies: its way stands in the steps of that depth.</param>
    /// <param name="count">How many steps its way has.</param>
    private void Follow(RegressionTree tree, int node, int depth, int count)
    {
        Step[] way = _ways[depth];
        if (node < 0)
        {
            AddLeaf(tree.LeafValues[~node], way.AsSpan(0, count));
            return;
        }

        if (_ways.Count == depth + 1)
        {
            _ways.Add(new Step[depth + 1]);
        }

        Turn(tree, node, left: true, way.AsSpan(0, count), _ways[depth + 1], out int below);
        Follow(tree, tree.LeftChildren[node], depth + 1, below);
        Turn(tree, node, left: false, way.AsSpan(0, count), _ways[depth + 1], out below);
        Follow(tree, tree.RightChildren[node], depth + 1, below);
    }

    /// <summary>The way after a turn at a node: a feature that is on it already gets a smaller share, any other is a step more.</summary>
    private static void Turn(RegressionTree tree, int node, bool left, ReadOnlySpan<Step> way, Span<Step> after, out int count)
    {
        way.CopyTo(after);
        int feature = tree.SplitFeatures[node];
        double share = Count(tree, left ? tree.LeftChildren[node] : tree.RightChildren[node]) / (double)tree.NodeCounts[node];
        count = way.Length;
        for (int i = 0; i < way.Length; i++)
        {
            if (way[i].Feature == feature)
            {
                after[i] = new Step(feature, way[i].Share * share, new Turned(node, left, way[i].Last));
                return;
            }
        }

        after[count++] = new Step(feature, share, new Turned(node, left, null));
    }

    private void AddLeaf(double value, ReadOnlySpan<Step> way)
    {
        foreach (Step step in way)
        {
            _features.Add(step.Feature);
            _shares.Add(step.Share);
            AddTurns(step.Last);
            _turnStarts.Add(_turns.Count);
        }

        _values.Add(value);
        _starts.Add(_features.Count);
        Longest = Math.Max(Longest, way.Length);
    }

    private void AddTurns(Turned? last)
    {
        int first = _turns.Count;
        for (Turned? turn = last; turn is not null; turn = turn.Before)
        {
            int word = turn.Node / 64;
            ulong bit = 1UL << (turn.Node % 64);
            int at = first;
            while (at < _turns.Count && _turns[at].Word != word)
            {
                at++;
            }

            if (at == _turns.Count)
            {
                _turns.Add(new TreeTurn(word, 0, 0));
            }

            _turns[at] = new TreeTurn(word, _turns[at].Mask | bit, turn.Left ? _turns[at].Left | bit : _turns[at].Left);
        }
    }

    private static int Count(RegressionTree tree, int node) => node >= 0 ? tree.NodeCounts[node] : tree.LeafCounts[~node];

    private readonly record struct Step(int Feature, double Share, Turned Last);

    private sealed record Turned(int Node, bool Left, Turned? Before);
}
