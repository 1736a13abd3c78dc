namespace MatchEngine.Tests.Ranking.Trees;

/// <summary>Random but sound ensembles with every kind of split, and rows that lie on their edges.</summary>
internal sealed class RandomEnsemble
{
    private const int FeatureCount = 5;

    private static readonly double[] Edges =
        [0, -0.0, 1e-35, -1e-35, 1e-36, 2e-35, 0.5, 1, 3, -1, -0.5, 31, 32, 70, 1e300, double.MaxValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN];

    private readonly Random _random;

    public RandomEnsemble(int seed)
    {
        _random = new Random(seed);
        EnsembleHeader header = new() { FeatureNames = [.. Enumerable.Range(0, FeatureCount).Select(f => $"f{f}")], Objective = "lambdarank" };
        Model = TreeEnsemble.Create(header, Enumerable.Range(0, _random.Next(0, 6)).Select(_ => Tree(_random.Next(1, 20))));
    }

    public TreeEnsemble Model { get; }

    /// <summary>Rows one after another.</summary>
    public double[] Rows(int count) => [.. Enumerable.Range(0, count * FeatureCount).Select(_ => Value())];

    private double Value() => _random.Next(3) == 0 ? Edges[_random.Next(Edges.Length)] : (_random.NextDouble() * 8) - 2;

    private RegressionTree Tree(int leaves)
    {
        int nodes = leaves - 1;
        int[] left = new int[nodes];
        int[] right = new int[nodes];
        int[] nodeCounts = new int[nodes];
        int[] leafCounts = [.. Enumerable.Range(0, leaves).Select(_ => _random.Next(1, 50))];
        Grow(left, right);
        for (int node = nodes - 1; node >= 0; node--)
        {
            nodeCounts[node] = Count(left[node]) + Count(right[node]);
        }

        int sets = 0;
        List<uint> words = [];
        List<int> bounds = [0];
        byte[] flags = new byte[nodes];
        double[] thresholds = new double[nodes];
        for (int node = 0; node < nodes; node++)
        {
            bool isCategorical = _random.Next(4) == 0;
            MissingKind missing = (MissingKind)_random.Next(3);
            flags[node] = isCategorical ? SplitFlags.Categorical(missing) : SplitFlags.Numeric(missing, _random.Next(2) == 0);
            double threshold = Value();
            thresholds[node] = isCategorical ? sets++ : double.IsNaN(threshold) ? double.PositiveInfinity : threshold;
            if (isCategorical)
            {
                words.AddRange(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => (uint)_random.NextInt64(1L << 32)));
                bounds.Add(words.Count);
            }
        }

        return new RegressionTree
        {
            SplitFeatures = [.. Enumerable.Range(0, nodes).Select(_ => _random.Next(FeatureCount))],
            Thresholds = [.. thresholds],
            Flags = [.. flags],
            LeftChildren = [.. left],
            RightChildren = [.. right],
            LeafValues = [.. Enumerable.Range(0, leaves).Select(_ => (_random.NextDouble() * 2) - 1)],
            LeafCounts = [.. leafCounts],
            NodeCounts = [.. nodeCounts],
            Gains = [.. Enumerable.Range(0, nodes).Select(_ => (float)_random.NextDouble())],
            CategoryBounds = sets > 0 ? [.. bounds] : [],
            CategoryWords = [.. words],
        };

        int Count(int child) => child >= 0 ? nodeCounts[child] : leafCounts[~child];
    }

    /// <summary>Splits a random leaf until there are enough.</summary>
    private void Grow(int[] left, int[] right)
    {
        List<(int Parent, bool IsLeft)> leaves = [(-1, false)];
        for (int node = 0; node < left.Length; node++)
        {
            int leaf = _random.Next(leaves.Count);
            (int parent, bool isLeft) = leaves[leaf];
            if (parent >= 0)
            {
                (isLeft ? left : right)[parent] = node;
            }

            left[node] = ~leaf;
            right[node] = ~leaves.Count;
            leaves[leaf] = (node, true);
            leaves.Add((node, false));
        }
    }
}
