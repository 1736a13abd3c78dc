using MatchEngine.Training.Tests.Golden;

namespace MatchEngine.Training.Tests.Learning;

internal sealed class TrainerTests
{
    private static readonly LambdaMartOptions Few = new() { NumIterations = 5, NumLeaves = 8 };

    [FsCheck.NUnit.Property(MaxTest = 15)]
    public bool The_model_is_the_same_for_any_number_of_threads(int seed, bool isSampled, bool hasMonotone)
    {
        RankingDataset data = GoldenData.Make((ulong)seed, 300, missing: 0.2, zeros: 0.3, withCategories: true);
        LambdaMartOptions options = Few with
        {
            MinDataPerGroup = 10,
            FeatureFraction = isSampled ? 0.6 : 1,
            BaggingFraction = isSampled ? 0.7 : 1,
            BaggingFreq = 1,
            BaggingByQuery = seed % 2 == 0,
            Seed = seed,
            MonotoneConstraints = hasMonotone ? [1, -1, 1, 0, 0, 0, 0, 0] : [],
        };

        string alone = Text(options with { NumThreads = 1 }, data);

        return Text(options with { NumThreads = 2 }, data) == alone && Text(options with { NumThreads = 5 }, data) == alone;
    }

    [Test]
    public void A_trained_model_survives_writing_and_reading_bit_for_bit()
    {
        RankingDataset data = GoldenData.Make(1, 400, missing: 0.2, withCategories: true);
        TreeEnsemble model = new LambdaMartTrainer(Few with { MinDataPerGroup = 10 }).Train(data).Trees;
        using StringWriter writer = new();
        model.Write(writer);

        TreeEnsemble again = TreeEnsemble.Parse(new StringReader(writer.ToString())).Ensemble;

        TreeComparison.AssertSame(again, model, tolerance: 0);
    }

    [Test]
    public void A_constrained_score_never_goes_against_its_constraint()
    {
        RankingDataset data = GoldenData.Make(2, 600);
        TreeEnsemble model = new LambdaMartTrainer(Few with { NumIterations = 20, MonotoneConstraints = [1, -1, 0, 0, 0, 0, 0, 0], MinDataInLeaf = 3 }).Train(data).Trees;
        Assume.That(model.SplitImportance()[0], Is.Positive);
        Assume.That(model.SplitImportance()[1], Is.Positive);

        for (int row = 0; row < data.RowCount; row++)
        {
            double[] values = [.. Enumerable.Range(0, data.FeatureCount).Select(f => data.Column(f)[row])];
            double[] rising = [.. Enumerable.Range(0, 21).Select(step => Score(model, values, 0, step / 20.0))];
            double[] falling = [.. Enumerable.Range(0, 21).Select(step => Score(model, values, 1, (step * 0.4) - 4))];
            Assert.That(rising, Is.Ordered.Ascending, $"row {row}");
            Assert.That(falling, Is.Ordered.Descending, $"row {row}");
        }
    }

    [Test]
    public void Training_tells_of_every_round()
    {
        List<TrainingRound> told = [];

        TrainedRanking trained = new LambdaMartTrainer(Few).Train(GoldenData.Make(3, 300), GoldenData.Make(4, 100), new Listener(told.Add));

        Assert.Multiple(() =>
        {
            Assert.That(told, Is.EqualTo(trained.Log.Rounds));
            Assert.That(told.Select(round => round.Number), Is.EqualTo([1, 2, 3, 4, 5]));
            Assert.That(told.Select(round => round.ValidationNdcg), Is.All.InRange(0.0, 1.0));
        });
    }

    [Test]
    public void Training_stops_when_it_is_cancelled()
    {
        using CancellationTokenSource source = new();
        Listener listener = new(round =>
        {
            if (round.Number == 2)
            {
                source.Cancel();
            }
        });

        Assert.That(
            () => new LambdaMartTrainer(Few).Train(GoldenData.Make(3, 300), progress: listener, cancellationToken: source.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Early_stopping_keeps_the_trees_up_to_the_best_round()
    {
        LambdaMartOptions options = Few with { NumIterations = 80, LearningRate = 0.5, EarlyStoppingRound = 4 };

        TrainedRanking trained = new LambdaMartTrainer(options).Train(GoldenData.Make(5, 300), GoldenData.Make(6, 200));

        Assert.Multiple(() =>
        {
            Assert.That(trained.Log.StoppedEarly, Is.True);
            Assert.That(trained.Trees.Trees, Has.Length.EqualTo(trained.Log.BestRound));
            Assert.That(trained.Log.Rounds, Has.Length.EqualTo(trained.Log.BestRound + 4));
            Assert.That(trained.Log.Rounds[trained.Log.BestRound - 1].ValidationNdcg, Is.EqualTo(trained.Log.Rounds.Max(round => round.ValidationNdcg)));
        });
    }

    [Test]
    public void A_row_without_weight_is_as_good_as_no_gradient()
    {
        RankingDataset data = GoldenData.Make(7, 300);
        TreeEnsemble plain = new LambdaMartTrainer(Few).Train(data).Trees;
        TreeEnsemble ones = new LambdaMartTrainer(Few).Train(data.WithWeights(Enumerable.Repeat(1f, 300))).Trees;
        TreeEnsemble none = new LambdaMartTrainer(Few).Train(data.WithWeights(Enumerable.Repeat(0f, 300))).Trees;

        TreeComparison.AssertSame(ones, plain, tolerance: 0);
        Assert.That(none.Trees.Single().LeafValues, Is.EqualTo([0.0]));
    }

    [Test]
    public void Nothing_to_learn_gives_one_tree_that_says_nothing()
    {
        RankingDataset data = RankingDataset.FromColumns(["only"], [[1, 2, 3, 4]], [1, 1, 1, 1], [0, 4]);

        TrainedRanking trained = new LambdaMartTrainer(new LambdaMartOptions { MinDataInLeaf = 1 }).Train(data);

        Assert.Multiple(() =>
        {
            Assert.That(trained.Trees.Score([3]), Is.Zero);
            Assert.That(trained.Log.Rounds, Is.Empty);
        });
    }

    [Test]
    public void Options_out_of_range_are_refused_all_at_once() =>
        Assert.That(
            () => new LambdaMartTrainer(new LambdaMartOptions { NumLeaves = 1, LearningRate = 0, FeatureFraction = 2, EvalAt = [3, 1] }),
            Throws.ArgumentException.With.Message.Contains("num_leaves").And.Message.Contains("learning_rate")
                .And.Message.Contains("feature_fraction").And.Message.Contains("eval_at"));

    [Test]
    public void Data_that_do_not_fit_the_options_are_refused_all_at_once()
    {
        RankingDataset data = GoldenData.Make(1, 50, withCategories: true);
        LambdaMartOptions options = Few with { EarlyStoppingRound = 1, LabelGain = [0, 1], MonotoneConstraints = [0, 0, 0, 0, 0, 1] };

        Assert.That(
            () => new LambdaMartTrainer(options).Train(data),
            Throws.ArgumentException.With.Message.Contains("label_gain").And.Message.Contains("6 monotone_constraints for 8")
                .And.Message.Contains("can't be monotone").And.Message.Contains("needs validation"));
    }

    private static double Score(TreeEnsemble model, double[] row, int feature, double value)
    {
        double[] changed = [.. row];
        changed[feature] = value;
        return model.Score(changed);
    }

    private static string Text(LambdaMartOptions options, RankingDataset data)
    {
        using StringWriter writer = new();
        new LambdaMartTrainer(options).Train(data).Trees.Write(writer);
        return writer.ToString();
    }

    private sealed class Listener(Action<TrainingRound> listen) : IProgress<TrainingRound>
    {
        public void Report(TrainingRound value) => listen(value);
    }
}
