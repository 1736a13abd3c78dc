using System.Collections.Immutable;

namespace MatchEngine.Training.Metrics;

/// <summary>
/// Judges scores by what turned out to be relevant. In each query the rows are ordered by score, highest first; NaN counts as lowest.
/// </summary>
public sealed class RankingJudge
{
    private readonly RankingTruth _truth;
    private readonly double[] _discounts;

    /// <summary>A judge for one set of queries.</summary>
    /// <exception cref="ArgumentException">The truth does not fit together; the message says how.</exception>
    public RankingJudge(RankingTruth truth)
    {
        ArgumentNullException.ThrowIfNull(truth);
        if (truth.Faults().ToArray() is { Length: > 0 } faults)
        {
            throw new ArgumentException($"The queries do not fit together: {string.Join("; ", faults)}.", nameof(truth));
        }

        _truth = truth;
        int longest = truth.QueryBoundaries.Zip(truth.QueryBoundaries.Skip(1), (start, end) => end - start).Max();
        _discounts = [.. Enumerable.Range(0, longest).Select(rank => 1.0 / Math.Log2(rank + 2.0))];
    }

    /// <summary>
    /// Normalised discounted cumulative gain (Järvelin, Kekäläinen 2002): gain 2^label - 1 unless given, discount 1 / log2(rank + 1) with ranks
    /// from 1, over the same for the best order.
    /// </summary>
    /// <param name="scores">One a row.</param>
    /// <param name="k">Ranks that count, at least 1.</param>
    public MetricResult Ndcg(ReadOnlySpan<double> scores, int k) => Judge($"ndcg@{k}", scores, k, NdcgOf);

    /// <summary>Average precision at each relevant row within k, over min(k, relevant rows).</summary>
    /// <inheritdoc cref="Ndcg"/>
    public MetricResult Map(ReadOnlySpan<double> scores, int k) => Judge($"map@{k}", scores, k, AveragePrecisionOf);

    /// <summary>One over the rank of the first relevant row.</summary>
    /// <param name="scores">One a row.</param>
    public MetricResult Mrr(ReadOnlySpan<double> scores) => Judge("mrr", scores, int.MaxValue, ReciprocalRankOf);

    /// <summary>Share of the relevant rows that are within k.</summary>
    /// <inheritdoc cref="Ndcg"/>
    public MetricResult Recall(ReadOnlySpan<double> scores, int k) => Judge($"recall@{k}", scores, k, RecallOf);

    /// <summary>1 if a relevant row is within k, else 0.</summary>
    /// <inheritdoc cref="Ndcg"/>
    public MetricResult Hit(ReadOnlySpan<double> scores, int k) =>
        Judge($"hit@{k}", scores, k, (labels, cut) => labels[..cut].Any(IsRelevant) ? 1 : 0);

    private MetricResult Judge(string name, ReadOnlySpan<double> scores, int k, Func<int[], int, double> measure)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        ArgumentOutOfRangeException.ThrowIfNotEqual(scores.Length, _truth.Labels.Length, nameof(scores));
        double[] all = scores.ToArray();
        ImmutableArray<double?>.Builder values = ImmutableArray.CreateBuilder<double?>(_truth.QueryCount);
        for (int query = 0; query < _truth.QueryCount; query++)
        {
            int[] labels = Ranked(all, query);
            values.Add(labels.Any(IsRelevant) ? measure(labels, Math.Min(k, labels.Length)) : _truth.Empty switch
            {
                EmptyQueries.CountAsZero => 0,
                EmptyQueries.CountAsOne => 1,
                _ => null,
            });
        }

        return new MetricResult(name, values.MoveToImmutable());
    }

    /// <summary>The labels of a query in the order of the scores.</summary>
    private int[] Ranked(double[] scores, int query)
    {
        int start = _truth.QueryBoundaries[query];
        IOrderedEnumerable<int> rows = Enumerable.Range(start, _truth.QueryBoundaries[query + 1] - start).OrderByDescending(row => scores[row]);
        IEnumerable<int> ordered = _truth.TieIds.IsEmpty ? rows : rows.ThenBy(row => _truth.TieIds[row], StringComparer.Ordinal);
        return [.. ordered.Select(row => _truth.Labels[row])];
    }

    private bool IsRelevant(int label) => label >= _truth.RelevantFrom;

    private double Gain(int label) => _truth.LabelGain.IsEmpty ? (1L << label) - 1 : _truth.LabelGain[label];

    private double NdcgOf(int[] labels, int cut)
    {
        double ideal = Dcg(labels.OrderDescending(), cut);
        return ideal > 0 ? Dcg(labels, cut) / ideal : 0;
    }

    private double Dcg(IEnumerable<int> labels, int cut) => labels.Take(cut).Select((label, rank) => Gain(label) * _discounts[rank]).Sum();

    private double AveragePrecisionOf(int[] labels, int cut)
    {
        int found = 0;
        double sum = 0;
        for (int rank = 0; rank < cut; rank++)
        {
            if (IsRelevant(labels[rank]))
            {
                found++;
                sum += found / (rank + 1.0);
            }
        }

        return sum / Math.Min(cut, labels.Count(IsRelevant));
    }

    private double ReciprocalRankOf(int[] labels, int cut) => 1.0 / (Array.FindIndex(labels, IsRelevant) + 1);

    private double RecallOf(int[] labels, int cut) => labels.Take(cut).Count(IsRelevant) / (double)labels.Count(IsRelevant);
}
