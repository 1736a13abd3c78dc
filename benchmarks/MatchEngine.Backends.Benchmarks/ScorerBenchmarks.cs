using BenchmarkDotNet.Attributes;
using MatchEngine.Benchmarks.Ranking;
using MatchEngine.MLNet;
using MatchEngine.Ranking;
using MatchEngine.Training.Learning;

namespace MatchEngine.Backends.Benchmarks;

/// <summary>Scores of 3,000 rows of 300 features by 100 trees of 31 leaves: ours against ML.NET's batch and its <c>PredictionEngine</c>.</summary>
[MemoryDiagnoser]
public class ScorerBenchmarks
{
    private static readonly LambdaMartOptions Options = new() { MinDataInLeaf = 5, NumThreads = 1 };

    private readonly IRankingModel _ours;
    private readonly MlNetModel _theirs;
    private readonly MlNetRowScorer _engine;
    private readonly double[] _rows;
    private readonly double[] _scores;

    public ScorerBenchmarks()
    {
        RankingDataset data = SyntheticRanking.Make();
        _ours = new LambdaMartTrainer(Options).Train(data).Model;
        _theirs = (MlNetModel)MlNetTrainer.LightGbm(Options).Train(data).Model;
        _engine = _theirs.RowScorer();
        _scores = new double[data.RowCount];
        _rows = [.. Enumerable.Range(0, data.RowCount * data.FeatureCount).Select(i => data.Column(i % data.FeatureCount)[i / data.FeatureCount])];
    }

    [Benchmark(Baseline = true)]
    public double[] Ours()
    {
        _ours.ScoreRows(_rows, _scores);
        return _scores;
    }

    [Benchmark]
    public double[] MlNetBatch()
    {
        _theirs.ScoreRows(_rows, _scores);
        return _scores;
    }

    [Benchmark]
    public double[] MlNetPredictionEngine()
    {
        int features = _theirs.FeatureNames.Length;
        for (int row = 0; row < _scores.Length; row++)
        {
            _scores[row] = _engine.Score(_rows.AsSpan(row * features, features));
        }

        return _scores;
    }
}
