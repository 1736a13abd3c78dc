using System.Collections.Immutable;

namespace MatchEngine.Ranking.Trees.Flat;

/// <summary>
/// An ensemble laid out for scoring many rows: the features in use are gathered block by block, and each tree is walked by several rows
/// at once. Leaves are summed in tree order, so that the bits are those of the plain walk.
/// </summary>
internal sealed class FlatEnsemble
{
    private const int BlockValues = 16384;

    private readonly int[] _features;
    private readonly FlatTree?[] _flat;
    private readonly RegressionTree[] _gathered;

    public FlatEnsemble(ImmutableArray<RegressionTree> trees)
    {
        _features = [.. trees.SelectMany(tree => tree.SplitFeatures).Distinct().Order()];
        Dictionary<int, int> slots = _features.Select((feature, slot) => (feature, slot)).ToDictionary();
        _gathered = [.. trees.Select(tree => tree.OverFeatures([.. tree.SplitFeatures.Select(feature => slots[feature])]))];
        _flat = [.. _gathered.Select(tree => FlatTree.CanHold(tree) ? FlatTree.From(tree) : null)];
    }

    public void Score(MatrixView matrix, Span<double> scores)
    {
        scores.Clear();
        int width = Math.Max(_features.Length, 1);
        int blockRows = Math.Clamp(BlockValues / width, 16, 1024);
        double[] block = new double[Math.Min(blockRows, scores.Length) * width];
        for (int start = 0; start < scores.Length; start += blockRows)
        {
            Span<double> some = scores.Slice(start, Math.Min(blockRows, scores.Length - start));
            matrix.Gather(start, some.Length, _features, block);
            for (int t = 0; t < _flat.Length; t++)
            {
                if (_flat[t] is { } flat)
                {
                    flat.AddTo(block, width, some);
                }
                else
                {
                    AddPlain(_gathered[t], block, width, some);
                }
            }
        }
    }

    private static void AddPlain(RegressionTree tree, ReadOnlySpan<double> block, int width, Span<double> scores)
    {
        for (int r = 0; r < scores.Length; r++)
        {
            scores[r] += tree.LeafValues[tree.Leaf(block.Slice(r * width, width))];
        }
    }
}
