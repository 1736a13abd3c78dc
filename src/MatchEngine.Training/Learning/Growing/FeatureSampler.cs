using MatchEngine.Training.Learning.Sampling;

namespace MatchEngine.Training.Learning.Growing;

/// <summary>Draws the features that a tree, and then a node, may use.</summary>
internal sealed class FeatureSampler
{
    private readonly LinearCongruential _random;
    private readonly double _byTree;
    private readonly double _byNode;
    private readonly int _count;
    private int[] _ofTree;

    public FeatureSampler(LambdaMartOptions options, int featureCount)
    {
        _random = new LinearCongruential(options.Seeds.Features);
        _byTree = options.FeatureFraction;
        _byNode = options.FeatureFractionByNode;
        _count = featureCount;
        _ofTree = [.. Enumerable.Range(0, featureCount)];

        // LightGBM draws once before the first tree
        NextTree();
    }

    /// <summary>Draws the features of the next tree: true at the position of each that may be used.</summary>
    public bool[] NextTree()
    {
        if (_byTree < 1)
        {
            _ofTree = _random.Choose(_count, Share(_count, _byTree));
        }

        return Marked(_ofTree);
    }

    /// <summary>Draws the features of a node out of those of the tree; null when all may be used.</summary>
    public bool[]? NextNode()
    {
        if (_byNode >= 1)
        {
            return null;
        }

        int[] tree = _ofTree;
        return Marked(_random.Choose(tree.Length, Share(tree.Length, _byNode)).Select(i => tree[i]));
    }

    private static int Share(int count, double fraction) => Math.Max((int)((count * fraction) + 0.5f), Math.Min(1, count));

    private bool[] Marked(IEnumerable<int> positions)
    {
        bool[] marked = new bool[_count];
        foreach (int position in positions)
        {
            marked[position] = true;
        }

        return marked;
    }
}
