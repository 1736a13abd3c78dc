using BenchmarkDotNet.Attributes;
using MatchEngine.Ranking.Trees;
using MatchEngine.Training.Learning;

namespace MatchEngine.Benchmarks.Ranking;

/// <summary>Scores of 3,000 rows by 100 trees of 31 leaves: the plain recursive walk against flattened trees and many rows at once.</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private readonly TreeEnsemble _model;
    private readonly double[] _columns;
    private readonly double[] _rows;
    private readonly double[] _scores;
    private readonly double[] _contributions;

    public ScoringBenchmarks()
    {
        RankingDataset data = SyntheticRanking.Make();
        _model = new LambdaMartTrainer(new LambdaMartOptions { MinDataInLeaf = 5 }).Train(data).Trees;
        _columns = data.ToColumnMajor();
        _scores = new double[data.RowCount];
        _rows = new double[_columns.Length];
        _contributions = new double[data.FeatureCount + 1];
        for (int i = 0; i < _rows.Length; i++)
        {
            _rows[i] = data.Column(i % data.FeatureCount)[i / data.FeatureCount];
        }
    }

    [Benchmark(Baseline = true)]
    public double[] RecursiveWalk()
    {
        int features = _model.FeatureCount;
        for (int row = 0; row < _scores.Length; row++)
        {
            double score = 0;
            foreach (RegressionTree tree in _model.Trees)
            {
                score += Walk(tree, 0, _rows.AsSpan(row * features, features));
            }

            _scores[row] = score;
        }

        return _scores;
    }

    [Benchmark]
    public double[] RowByRow()
    {
        int features = _model.FeatureCount;
        for (int row = 0; row < _scores.Length; row++)
        {
            _scores[row] = _model.Score(_rows.AsSpan(row * features, features));
        }

        return _scores;
    }

    [Benchmark]
    public double[] AllRowsAtOnce()
    {
        _model.ScoreRows(_rows, _scores);
        return _scores;
    }

    [Benchmark]
    public double[] AllRowsByColumns()
    {
        _model.ScoreColumns(_columns, _scores);
        return _scores;
    }

    [Benchmark]
    public double[] ContributionsOfTenRows()
    {
        int features = _model.FeatureCount;
        for (int row = 0; row < 10; row++)
        {
            _model.Contributions(_rows.AsSpan(row * features, features), _contributions);
        }

        return _contributions;
    }

    private static double Walk(RegressionTree tree, int node, ReadOnlySpan<double> row) =>
        node < 0 ? tree.LeafValues[~node] : Walk(tree, tree.Next(node, row[tree.SplitFeatures[node]]), row);
}
