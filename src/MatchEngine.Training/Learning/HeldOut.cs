using MatchEngine.Ranking.Trees;
using MatchEngine.Training.Learning.Objective;

namespace MatchEngine.Training.Learning;

/// <summary>Held-out queries: scored tree by tree, with the best round so far.</summary>
internal sealed class HeldOut(RankingDataset data, LambdaMartOptions options)
{
    private readonly ValidationNdcg _metric = new(data, options);
    private readonly double[] _scores = new double[data.RowCount];
    private double _best = double.NegativeInfinity;
    private int _round;

    /// <summary>NDCG after the last tree.</summary>
    public double Ndcg { get; private set; }

    /// <summary>The round with the best NDCG, counted from 1.</summary>
    public int BestRound { get; private set; }

    /// <summary>Whether no round since the best one was better for as long as the options wait.</summary>
    public bool HasStopped => options.EarlyStoppingRound > 0 && _round - BestRound >= options.EarlyStoppingRound;

    public void Add(RegressionTree tree)
    {
        for (int row = 0; row < _scores.Length; row++)
        {
            _scores[row] += tree.LeafValues[ColumnWalk.Leaf(tree, data, row)];
        }

        _round++;
        Ndcg = _metric.Of(_scores);
        if (Ndcg - _best > options.EarlyStoppingMinDelta)
        {
            _best = Ndcg;
            BestRound = _round;
        }
    }
}
