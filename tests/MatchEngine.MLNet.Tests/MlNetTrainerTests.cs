using MatchEngine.Ranking;
using MatchEngine.Training.Metrics;
using MatchEngine.Training.Tests.Golden;
using MatchEngine.Training.Tests.Learning;

namespace MatchEngine.MLNet.Tests;

[TestFixture("mlnet-lightgbm")]
[TestFixture("mlnet-fasttree")]
public sealed class MlNetTrainerTests(string learner)
{
    private static readonly LambdaMartOptions Few = new() { NumIterations = 20, NumLeaves = 8, MinDataInLeaf = 5, Seed = 7, NumThreads = 1 };

    [Test]
    public void It_learns_an_order_that_holds_for_queries_it_has_not_seen()
    {
        RankingDataset unseen = GoldenData.Make(2, 600);
        IRankingModel model = Trainer(Few).Train(GoldenData.Make(1, 2000)).Model;
        double learned = Ndcg(unseen, Scores(model, unseen));
        double anyOrder = Ndcg(unseen, new double[unseen.RowCount]);
        Assert.That(learned, Is.GreaterThan(anyOrder + 0.1));
    }

    [Test]
    public void Rows_with_missing_values_are_learned_from()
    {
        RankingDataset unseen = GoldenData.Make(2, 600, missing: 0.6);
        IRankingModel model = Trainer(Few).Train(GoldenData.Make(1, 2000, missing: 0.6)).Model;
        Assert.That(Ndcg(unseen, Scores(model, unseen)), Is.GreaterThan(Ndcg(unseen, new double[unseen.RowCount]) + 0.05));
    }

    [Test]
    public void It_comes_near_the_built_in_learner_on_the_reference_data()
    {
        RankingDataset test = ReferenceRanking.Data("rank.test");
        RankingDataset training = ReferenceRanking.Data("rank.train");
        double ours = Ndcg(test, Scores(new LambdaMartTrainer(ReferenceRanking.ExactOptions).Train(training).Model, test));
        double theirs = Ndcg(test, Scores(Trainer(ReferenceRanking.ExactOptions).Train(training).Model, test));
        TestContext.Out.WriteLine(FormattableString.Invariant($"NDCG@10 of rank.test: {learner} {theirs:0.0000}, lambdamart {ours:0.0000}"));
        Assert.That(theirs, Is.EqualTo(ours).Within(0.05));
    }

    [Test]
    public void The_same_seed_gives_the_same_bytes_with_any_number_of_threads()
    {
        RankingDataset data = GoldenData.Make(3, 1000, missing: 0.1);
        LambdaMartOptions bagged = Few with { FeatureFraction = 0.5, BaggingFraction = 0.7, BaggingFreq = 1 };
        byte[] first = Saved(Trainer(bagged).Train(data).Model);
        Assert.That(Saved(Trainer(bagged).Train(data).Model), Is.EqualTo(first));
        Assert.That(Scores(Trainer(bagged with { NumThreads = 2 }).Train(data).Model, data), Is.EqualTo(Scores(Trainer(bagged).Train(data).Model, data)));
        Assert.That(Saved(Trainer(bagged with { Seed = 8 }).Train(data).Model), Is.Not.EqualTo(first));
    }

    [Test]
    public void The_log_tells_of_every_tree_and_what_held_out_queries_came_to()
    {
        List<TrainingRound> told = [];
        TrainedRanking trained = Trainer(Few).Train(GoldenData.Make(3, 500), GoldenData.Make(4, 200), new Listener(told.Add));
        Assert.That(told, Is.EqualTo(trained.Log.Rounds));
        Assert.That(told, Has.Count.EqualTo(Few.NumIterations));
        Assert.That(told.Select(round => round.Leaves), Is.All.InRange(1, Few.NumLeaves));
        Assert.That(told[^1].ValidationNdcg, Is.InRange(0.0, 1.0));
    }

    [Test]
    public void Weights_count()
    {
        RankingDataset data = GoldenData.Make(5, 800);
        byte[] plain = Saved(Trainer(Few).Train(data).Model);
        Assert.That(Saved(Trainer(Few).Train(data.WithWeights(Enumerable.Repeat(1f, 800))).Model), Is.EqualTo(plain));
        IEnumerable<float> uneven = Enumerable.Range(0, 800).Select(row => row % 5 == 0 ? 4f : 0.25f);
        Assert.That(Saved(Trainer(Few).Train(data.WithWeights(uneven)).Model), Is.Not.EqualTo(plain));
    }

    [Test]
    public void What_it_can_not_keep_is_refused_all_at_once()
    {
        LambdaMartOptions options = Few with { MonotoneConstraints = [1], PathSmooth = 1, NumLeaves = 1 };
        Assert.That(() => Trainer(options), Throws.ArgumentException
            .With.Message.Contain("num_leaves").And.Message.Contain($"{learner} knows no monotone_constraints").And.Message.Contain("path_smooth"));
        RankingDataset categorical = GoldenData.Make(1, 100, withCategories: true);
        Assert.That(() => Trainer(Few).Train(categorical), Throws.ArgumentException.With.Message.Contain("categorical"));
    }

    [Test]
    public void A_cancelled_training_leaves_no_model()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        Assert.That(() => Trainer(Few).Train(GoldenData.Make(1, 100), cancellationToken: cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Its_parameters_are_those_that_shaped_the_model()
    {
        MlNetTrainer trainer = Trainer(Few);
        Assert.That(trainer.Name, Is.EqualTo(learner));
        Assert.That(trainer.Parameters, Does.Contain(TrainingParameter.Of("num_leaves", 8)).And.Contain(TrainingParameter.Of("seed", 7)));
        Assert.That(trainer.Parameters.Select(parameter => parameter.Name), Has.None.EqualTo("bagging_by_query"));
    }

    private static double[] Scores(IRankingModel model, RankingDataset data) => Rows.Score(model, data);

    private static double Ndcg(RankingDataset data, double[] scores) =>
        new RankingJudge(new RankingTruth { QueryBoundaries = data.QueryBoundaries, Labels = data.Labels }).Ndcg(scores, 10).Mean!.Value;

    private static byte[] Saved(IRankingModel model)
    {
        using MemoryStream file = new();
        model.Save(file);
        return file.ToArray();
    }

    private MlNetTrainer Trainer(LambdaMartOptions options) => learner == "mlnet-lightgbm" ? MlNetTrainer.LightGbm(options) : MlNetTrainer.FastTree(options);

    private sealed class Listener(Action<TrainingRound> tell) : IProgress<TrainingRound>
    {
        public void Report(TrainingRound value) => tell(value);
    }
}
