using BenchmarkDotNet.Attributes;
using MatchEngine.Training.Learning;

namespace MatchEngine.Benchmarks.Ranking;

/// <summary>Training of 100 trees of 31 leaves, binning included: one thread against two.</summary>
[MemoryDiagnoser]
public class TrainingBenchmarks
{
    private static readonly LambdaMartOptions Options = new() { MinDataInLeaf = 50, MinSumHessianInLeaf = 5 };

    private readonly RankingDataset _data = SyntheticRanking.Make();

    [Benchmark(Baseline = true)]
    public TrainedRanking OneThread() => new LambdaMartTrainer(Options with { NumThreads = 1 }).Train(_data);

    [Benchmark]
    public TrainedRanking TwoThreads() => new LambdaMartTrainer(Options with { NumThreads = 2 }).Train(_data);
}
