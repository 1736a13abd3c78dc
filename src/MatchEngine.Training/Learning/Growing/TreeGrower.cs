using System.Runtime.Intrinsics;
using MatchEngine.Ranking.Trees;
using MatchEngine.Training.Learning.Binning;
using MatchEngine.Training.Learning.Threads;

namespace MatchEngine.Training.Learning.Growing;

/// <summary>
/// Grows one tree after another, leaf-wise: always the leaf whose best split gains most. Of two new leaves the histogram of the smaller
/// one is summed up, that of the larger one is what its parent's has left over.
/// </summary>
internal sealed class TreeGrower
{
    /// <summary>Deeper trees are refused when a model file is read.</summary>
    private const int DeepestTree = 512;

    private readonly BinnedDataset _data;
    private readonly LambdaMartOptions _options;
    private readonly SplitRules _rules;
    private readonly SplitSearch _search;
    private readonly WorkTeam _team;
    private readonly FeatureSampler _sampler;
    private readonly HistogramPool _pool;
    private readonly RowPartition _partition;
    private readonly Vector128<double>[] _pairs;
    private readonly Split[] _smallerBest;
    private readonly Split[] _largerBest;
    private readonly int _depthLimit;
    private readonly List<GrowingLeaf> _leaves = [];
    private bool[] _usable = [];

    public TreeGrower(BinnedDataset data, LambdaMartOptions options, WorkTeam team)
    {
        _data = data;
        _options = options;
        _rules = new SplitRules(options);
        _search = new SplitSearch(_rules);
        _team = team;
        _sampler = new FeatureSampler(options, data.Features.Length);
        _pool = new HistogramPool(data.BinCount, data.Features.Length);
        _partition = new RowPartition(data.RowCount);
        _pairs = new Vector128<double>[data.RowCount];
        _smallerBest = new Split[data.Features.Length];
        _largerBest = new Split[data.Features.Length];
        _depthLimit = options.MaxDepth > 0 ? Math.Min(options.MaxDepth, DeepestTree) : DeepestTree;
    }

    /// <summary>Grows a tree.</summary>
    /// <param name="gradients">One a row.</param>
    /// <param name="hessians">One a row.</param>
    /// <param name="bag">The rows to grow it from, rising; null for all.</param>
    public RegressionTree Grow(float[] gradients, float[] hessians, int[]? bag)
    {
        _usable = _sampler.NextTree();
        _leaves.Clear();
        _leaves.Add(Root(gradients, hessians, bag));
        TreeRecorder recorder = new(_rules, _data.Features);
        if (MaySplit(_leaves[0]))
        {
            Evaluate(_leaves[0], null, null, gradients, hessians);
        }

        while (_leaves.Count < _options.NumLeaves && BestLeaf() is var best && _leaves[best].Best.Gain > 0)
        {
            recorder.Split(best, _leaves[best].Best, _leaves[best]);
            Divide(best, gradients, hessians);
        }

        foreach (GrowingLeaf leaf in _leaves)
        {
            _pool.Return(leaf.Histogram);
            leaf.Histogram = null;
        }

        return recorder.ToTree(_leaves, _options.LearningRate);
    }

    /// <summary>Adds the values of the last tree's leaves to the scores of the rows that it was grown from.</summary>
    public void AddTo(double[] scores, RegressionTree tree)
    {
        for (int i = 0; i < _leaves.Count; i++)
        {
            double value = tree.LeafValues[i];
            foreach (int row in _partition.Rows(_leaves[i].Start, _leaves[i].Rows))
            {
                scores[row] += value;
            }
        }
    }

    private GrowingLeaf Root(float[] gradients, float[] hessians, int[]? bag)
    {
        int count = bag?.Length ?? _data.RowCount;
        _partition.Reset(bag, isWhole: bag is null);
        double gradient = 0;
        double hessian = 0;
        foreach (int row in _partition.Rows(0, count))
        {
            gradient += gradients[row];
            hessian += hessians[row];
        }

        double output = RegularisedGain.Unsmoothed(_rules, _rules.L2, gradient, hessian);
        return new GrowingLeaf { Rows = count, Gradient = gradient, Hessian = hessian, Output = output };
    }

    private int BestLeaf()
    {
        int best = 0;
        for (int i = 1; i < _leaves.Count; i++)
        {
            best = _leaves[i].Best.IsBetterThan(_leaves[best].Best) ? i : best;
        }

        return best;
    }

    private bool MaySplit(GrowingLeaf leaf) => leaf.Depth < _depthLimit && leaf.Rows >= 2 * _options.MinDataInLeaf;

    /// <summary>Splits a leaf by its best split and looks for those of the new leaves.</summary>
    private void Divide(int index, float[] gradients, float[] hessians)
    {
        GrowingLeaf parent = _leaves[index];
        Split split = parent.Best;
        BinnedFeature feature = _data.Features[split.Feature];
        int lefts = _partition.Divide(parent.Start, parent.Rows, feature, split);
        (OutputBounds leftBounds, OutputBounds rightBounds) = ChildBounds(parent.Bounds, feature, split);
        GrowingLeaf left = new()
        {
            Start = parent.Start,
            Rows = lefts,
            Gradient = split.LeftGradient,
            Hessian = split.LeftHessian,
            Output = NumberOrZero(split.LeftOutput),
            Bounds = leftBounds,
            Depth = parent.Depth + 1,
        };
        GrowingLeaf right = new()
        {
            Start = parent.Start + lefts,
            Rows = parent.Rows - lefts,
            Gradient = split.RightGradient,
            Hessian = split.RightHessian,
            Output = NumberOrZero(split.RightOutput),
            Bounds = rightBounds,
            Depth = parent.Depth + 1,
        };
        _leaves[index] = left;
        _leaves.Add(right);
        if (_leaves.Count < _options.NumLeaves && (MaySplit(left) || MaySplit(right)))
        {
            (GrowingLeaf smaller, GrowingLeaf larger) = left.Rows < right.Rows ? (left, right) : (right, left);
            Evaluate(smaller, larger, parent.Histogram, gradients, hessians);
        }
        else
        {
            _pool.Return(parent.Histogram);
        }
    }

    private static double NumberOrZero(double value) => double.IsNaN(value) ? 0 : value;

    private static (OutputBounds Left, OutputBounds Right) ChildBounds(OutputBounds bounds, BinnedFeature feature, in Split split)
    {
        double middle = (split.LeftOutput + split.RightOutput) / 2.0;
        return feature.IsCategorical ? (bounds, bounds) : feature.Monotone switch
        {
            > 0 => (bounds.AtMost(middle), bounds.AtLeast(middle)),
            < 0 => (bounds.AtLeast(middle), bounds.AtMost(middle)),
            _ => (bounds, bounds),
        };
    }

    /// <summary>Makes the histograms of the smaller of two new leaves and, from their parent's, of the larger, and finds the best splits of both.</summary>
    private void Evaluate(GrowingLeaf smaller, GrowingLeaf? larger, LeafHistogram? parent, float[] gradients, float[] hessians)
    {
        bool[]? smallerAllowed = _sampler.NextNode();
        bool[]? largerAllowed = larger is null ? null : _sampler.NextNode();
        LeafHistogram own = _pool.Take();
        smaller.Histogram = own;
        if (larger is not null)
        {
            larger.Histogram = parent;
        }

        GatherPairs(smaller, gradients, hessians);
        LeafTotals smallerTotals = smaller.Totals;
        LeafTotals largerTotals = larger?.Totals ?? default;
        _team.For(_data.Blocks.Length, b => EvaluateBlock(_data.Blocks[b], smaller, smallerTotals, parent, largerTotals));
        smaller.Best = BestOf(_smallerBest, smallerAllowed);
        if (larger is not null)
        {
            larger.Best = BestOf(_largerBest, largerAllowed);
        }
    }

    private void EvaluateBlock(BinBlock block, GrowingLeaf smaller, in LeafTotals smallerTotals, LeafHistogram? parent, in LeafTotals largerTotals)
    {
        LeafHistogram own = smaller.Histogram!;
        bool isSummed = false;
        for (int f = block.FirstFeature; f < block.FirstFeature + block.FeatureCount; f++)
        {
            _smallerBest[f] = Split.None;
            _largerBest[f] = Split.None;
            own.IsSplittable[f] = false;
            if (!_usable[f] || parent?.IsSplittable[f] == false)
            {
                continue;
            }

            if (!isSummed)
            {
                own.Add(block, _partition.Rows(smaller.Start, smaller.Rows), _pairs.AsSpan(0, smaller.Rows));
                isSummed = true;
            }

            BinnedFeature feature = _data.Features[f];
            own.SetUsualBin(feature, smaller.Gradient, smaller.Hessian);
            _smallerBest[f] = _search.Find(feature, f, smallerTotals, own.Of(feature), out own.IsSplittable[f]);
            if (parent is not null)
            {
                parent.Subtract(feature, own);
                _largerBest[f] = _search.Find(feature, f, largerTotals, parent.Of(feature), out parent.IsSplittable[f]);
            }
        }
    }

    private void GatherPairs(GrowingLeaf leaf, float[] gradients, float[] hessians)
    {
        ReadOnlySpan<int> rows = _partition.Rows(leaf.Start, leaf.Rows);
        Span<Vector128<double>> pairs = _pairs.AsSpan(0, rows.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            pairs[i] = Vector128.Create((double)gradients[rows[i]], hessians[rows[i]]);
        }
    }

    private static Split BestOf(Split[] candidates, bool[]? allowed)
    {
        Split best = Split.None;
        for (int f = 0; f < candidates.Length; f++)
        {
            if ((allowed is null || allowed[f]) && candidates[f].IsBetterThan(best))
            {
                best = candidates[f];
            }
        }

        return best;
    }
}
