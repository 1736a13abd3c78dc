using System.Collections.Immutable;

namespace MatchEngine.Training.Learning.Objective;

/// <summary>NDCG of held-out queries as LightGBM measures it to stop early: queries without a relevant row count as 1.</summary>
internal sealed class ValidationNdcg
{
    private readonly RankingDataset _data;
    private readonly double[] _gains;
    private readonly double[] _discounts;
    private readonly double[] _weights;
    private readonly int _cutOff;

    public ValidationNdcg(RankingDataset data, LambdaMartOptions options)
    {
        _data = data;
        _gains = LabelGains.From(options.LabelGain);
        _cutOff = options.EvalAt[^1];
        _discounts = LabelGains.Discounts(_cutOff);
        ImmutableArray<int> boundaries = data.QueryBoundaries;
        _weights = [.. Enumerable.Range(0, data.QueryCount).Select(query => Weight(boundaries[query], boundaries[query + 1]))];
    }

    /// <summary>The weighted mean over queries.</summary>
    /// <param name="scores">One a row.</param>
    public double Of(double[] scores)
    {
        double sum = 0;
        for (int query = 0; query < _data.QueryCount; query++)
        {
            int start = _data.QueryBoundaries[query];
            sum += OfQuery(scores, start, _data.QueryBoundaries[query + 1] - start) * _weights[query];
        }

        return sum / _weights.Sum();
    }

    private double OfQuery(double[] scores, int start, int count)
    {
        ReadOnlySpan<int> labels = _data.Labels.AsSpan().Slice(start, count);
        double ideal = LabelGains.Ideal(labels, _cutOff, _gains, _discounts);
        if (ideal <= 0)
        {
            return 1;
        }

        int[] order = [.. Enumerable.Range(0, count)];
        Array.Sort(order, new RankOrder(scores, start));
        double found = 0;
        for (int rank = 0; rank < Math.Min(_cutOff, count); rank++)
        {
            found += _gains[labels[order[rank]]] * _discounts[rank];
        }

        return found * (1.0 / ideal);
    }

    private double Weight(int start, int end)
    {
        if (_data.Weights.IsEmpty)
        {
            return 1;
        }

        float sum = 0;
        for (int row = start; row < end; row++)
        {
            sum += _data.Weights[row];
        }

        return sum / (end - start);
    }
}
