using BenchmarkDotNet.Attributes;
using MatchEngine.Benchmarks.Ranking;
using MatchEngine.MLNet;
using MatchEngine.Training.Learning;

namespace MatchEngine.Backends.Benchmarks;

/// <summary>Training of 100 trees of 31 leaves on 3,000 rows of 300 features, binning included, one thread each.</summary>
[MemoryDiagnoser]
public class TrainerBenchmarks
{
    private static readonly LambdaMartOptions Options = new() { MinDataInLeaf = 50, MinSumHessianInLeaf = 5, NumThreads = 1 };

    private readonly RankingDataset _data = SyntheticRanking.Make();

    [Benchmark(Baseline = true)]
    public TrainedRanking LambdaMart() => new LambdaMartTrainer(Options).Train(_data);

    [Benchmark]
    public TrainedRanking MlNetLightGbm() => MlNetTrainer.LightGbm(Options).Train(_data);

    [Benchmark]
    public TrainedRanking MlNetFastTree() => MlNetTrainer.FastTree(Options).Train(_data);
}
