using MatchEngine.Training.Metrics;

namespace MatchEngine.Training.Tests.Learning;

/// <summary>Five folds over all 251 queries of the reference data, as the README beside them sets out.</summary>
internal sealed class CrossValidationTests
{
    private static readonly int[] CutOffs = [1, 3, 5, 10];

    [Test]
    public void Small_trees_rank_as_well_as_those_of_LightGBM() =>
        AssertReaches(new LambdaMartOptions { NumIterations = 200, NumLeaves = 7, LearningRate = 0.05, MinDataInLeaf = 20, NumThreads = 1 }, [0.695, 0.681, 0.696, 0.778]);

    [Test]
    public void Large_trees_rank_as_well_as_those_of_LightGBM() =>
        AssertReaches(new LambdaMartOptions { MinDataInLeaf = 50, MinSumHessianInLeaf = 5, NumThreads = 1 }, [0.656, 0.655, 0.689, 0.764]);

    private static void AssertReaches(LambdaMartOptions options, double[] expected)
    {
        (RankingDataset Data, double[] Scores)[] folds = [.. Folds(options)];
        double[] reached = [.. CutOffs.Select(k => folds.SelectMany(fold => Judge(fold.Data).Ndcg(fold.Scores, k).PerQuery).Average()!.Value)];
        TestContext.Out.WriteLine($"cv5 NDCG@1/3/5/10: {string.Join("/", reached.Select(value => value.ToString("F4")))}");

        Assert.That(reached, Is.EqualTo(expected).Within(0.0006), "the table has three digits");
    }

    private static IEnumerable<(RankingDataset Data, double[] Scores)> Folds(LambdaMartOptions options)
    {
        RankingDataset all = ReferenceRanking.Both();
        for (int fold = 0; fold < 5; fold++)
        {
            RankingDataset held = all.Queries(Enumerable.Range(0, all.QueryCount).Where(query => query % 5 == fold));
            RankingDataset rest = all.Queries(Enumerable.Range(0, all.QueryCount).Where(query => query % 5 != fold));
            double[] scores = new double[held.RowCount];
            new LambdaMartTrainer(options).Train(rest).Trees.ScoreColumns(held.ToColumnMajor(), scores);
            yield return (held, scores);
        }
    }

    private static RankingJudge Judge(RankingDataset data) => new(new RankingTruth { Labels = data.Labels, QueryBoundaries = data.QueryBoundaries });
}
