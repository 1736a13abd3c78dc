using System.Collections.Immutable;
using MatchEngine.Training.Learning.Threads;

namespace MatchEngine.Training.Learning.Objective;

/// <summary>
/// Lambdas of LambdaMART (Burges: From RankNet to LambdaRank to LambdaMART, MSR-TR-2010-82): for each pair of rows with different labels
/// the pull of the logistic loss, weighted by what swapping them would change in NDCG. Sums are kept in single precision, as LightGBM
/// keeps them: the trees depend on it.
/// </summary>
internal sealed class LambdaRank
{
    private readonly ImmutableArray<int> _labels;
    private readonly ImmutableArray<int> _boundaries;
    private readonly ImmutableArray<float> _weights;
    private readonly double[] _gains;
    private readonly double[] _discounts;
    private readonly double[] _inverseIdeals;
    private readonly SigmoidTable _sigmoid;
    private readonly double _steepness;
    private readonly bool _isNormalised;
    private readonly int _truncation;

    public LambdaRank(RankingDataset data, LambdaMartOptions options)
    {
        _labels = data.Labels;
        _boundaries = data.QueryBoundaries;
        _weights = data.Weights;
        _gains = LabelGains.From(options.LabelGain);
        _steepness = options.Sigmoid;
        _sigmoid = new SigmoidTable(_steepness);
        _isNormalised = options.LambdarankNorm;
        _truncation = options.LambdarankTruncationLevel;
        _discounts = LabelGains.Discounts(LongestQuery());
        _inverseIdeals = new double[data.QueryCount];
        for (int query = 0; query < _inverseIdeals.Length; query++)
        {
            double ideal = LabelGains.Ideal(_labels.AsSpan()[_boundaries[query].._boundaries[query + 1]], _truncation, _gains, _discounts);
            _inverseIdeals[query] = ideal > 0 ? 1.0 / ideal : 0;
        }
    }

    /// <summary>Fills in gradients and hessians of some queries.</summary>
    /// <param name="scores">The scores so far, one a row.</param>
    /// <param name="queries">The queries to do; null for all.</param>
    /// <param name="gradients">One a row.</param>
    /// <param name="hessians">One a row.</param>
    /// <param name="team">Who does it.</param>
    public void Fill(double[] scores, int[]? queries, float[] gradients, float[] hessians, WorkTeam team)
    {
        const int Chunk = 16;
        int count = queries?.Length ?? _inverseIdeals.Length;
        team.For((count + Chunk - 1) / Chunk, chunk =>
        {
            for (int i = chunk * Chunk; i < Math.Min((chunk + 1) * Chunk, count); i++)
            {
                FillQuery(queries is null ? i : queries[i], scores, gradients, hessians);
            }
        });
    }

    private int LongestQuery()
    {
        int longest = 0;
        for (int query = 0; query < _boundaries.Length - 1; query++)
        {
            longest = Math.Max(longest, _boundaries[query + 1] - _boundaries[query]);
        }

        return longest;
    }

    private void FillQuery(int query, double[] scores, float[] allGradients, float[] allHessians)
    {
        int start = _boundaries[query];
        int count = _boundaries[query + 1] - start;
        Span<float> gradients = allGradients.AsSpan(start, count);
        Span<float> hessians = allHessians.AsSpan(start, count);
        gradients.Clear();
        hessians.Clear();
        double total = AddPairs(query, scores, gradients, hessians);
        if (_isNormalised && total > 0)
        {
            double factor = Math.Log2(1 + total) / total;
            for (int i = 0; i < count; i++)
            {
                gradients[i] = (float)(gradients[i] * factor);
                hessians[i] = (float)(hessians[i] * factor);
            }
        }

        if (!_weights.IsEmpty)
        {
            for (int i = 0; i < count; i++)
            {
                gradients[i] *= _weights[start + i];
                hessians[i] *= _weights[start + i];
            }
        }
    }

    private double AddPairs(int query, double[] scores, Span<float> gradients, Span<float> hessians)
    {
        int start = _boundaries[query];
        int count = gradients.Length;
        ReadOnlySpan<int> labels = _labels.AsSpan().Slice(start, count);
        Span<int> order = count <= 256 ? stackalloc int[count] : new int[count];
        for (int i = 0; i < count; i++)
        {
            order[i] = i;
        }

        order.Sort(new RankOrder(scores, start));
        bool isScaled = _isNormalised && scores[start + order[0]] != scores[start + order[^1]];
        double total = 0;
        for (int i = 0; i < Math.Min(count - 1, _truncation); i++)
        {
            for (int j = i + 1; j < count; j++)
            {
                if (labels[order[i]] == labels[order[j]])
                {
                    continue;
                }

                bool isInOrder = labels[order[i]] > labels[order[j]];
                int high = isInOrder ? order[i] : order[j];
                int low = isInOrder ? order[j] : order[i];
                double lead = scores[start + high] - scores[start + low];
                double weight = (_gains[labels[high]] - _gains[labels[low]]) * Math.Abs(_discounts[i] - _discounts[j]) * _inverseIdeals[query];
                if (isScaled)
                {
                    weight /= 0.01f + Math.Abs(lead);
                }

                double share = _sigmoid[lead];
                double hessian = share * (1.0 - share) * (_steepness * _steepness * weight);
                double pull = share * (-_steepness * weight);
                gradients[low] -= (float)pull;
                hessians[low] += (float)hessian;
                gradients[high] += (float)pull;
                hessians[high] += (float)hessian;
                total -= 2 * pull;
            }
        }

        return total;
    }
}
