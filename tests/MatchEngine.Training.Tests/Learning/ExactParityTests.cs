using MatchEngine.Training.Learning.Objective;
using MatchEngine.Training.Learning.Threads;

namespace MatchEngine.Training.Tests.Learning;

internal sealed class ExactParityTests
{
    [Test]
    public void Training_reproduces_the_trees_of_LightGBM_one_by_one()
    {
        RankingDataset data = ReferenceRanking.Data("rank.train");

        TreeEnsemble model = new LambdaMartTrainer(ReferenceRanking.ExactOptions).Train(data).Trees;

        TreeComparison.AssertSame(model, ReferenceRanking.Model(), 0);
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(10)]
    public void Lambdas_are_those_of_LightGBM(int iteration)
    {
        RankingDataset data = ReferenceRanking.Data("rank.train");
        double[][] expected = ReferenceRanking.Lambdas(iteration);
        float[] gradients = new float[data.RowCount];
        float[] hessians = new float[data.RowCount];
        using WorkTeam team = new(1);

        new LambdaRank(data, ReferenceRanking.ExactOptions).Fill([.. expected.Select(row => row[1])], null, gradients, hessians, team);

        // the files were computed in double precision and without the sigmoid table, whose steps are 5e-5 wide: the exact trees say more
        Assert.Multiple(() =>
        {
            Assert.That(gradients, Is.EqualTo(expected.Select(row => row[2])).Within(2e-5));
            Assert.That(hessians, Is.EqualTo(expected.Select(row => row[3])).Within(2e-5));
        });
    }

    [Test]
    public void The_header_says_of_the_features_what_LightGBM_says()
    {
        RankingDataset data = ReferenceRanking.Data("rank.train");

        TreeEnsemble model = new LambdaMartTrainer(ReferenceRanking.ExactOptions with { NumIterations = 1 }).Train(data).Trees;

        Assert.That(model.Header.FeatureInfos, Is.EqualTo(ReferenceRanking.Model().Header.FeatureInfos));
    }
}
