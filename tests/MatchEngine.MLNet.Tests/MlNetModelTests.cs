using System.Collections.Immutable;
using MatchEngine.Ranking;
using MatchEngine.Training.Tests.Golden;

namespace MatchEngine.MLNet.Tests;

public sealed class MlNetModelTests
{
    private static readonly LambdaMartOptions Few = new() { NumIterations = 15, NumLeaves = 8, MinDataInLeaf = 5, Seed = 1, NumThreads = 1 };
    private static readonly RankingDataset Data = GoldenData.Make(11, 400, missing: 0.1, zeros: 0.1);
    private static readonly IRankingTrainer[] Trainers = [MlNetTrainer.LightGbm(Few), MlNetTrainer.FastTree(Few)];

    private static IEnumerable<TestCaseData> Models() =>
        Trainers.Select(trainer => new TestCaseData(trainer.Train(Data).Model).SetArgDisplayNames(trainer.Name));

    [TestCaseSource(nameof(Models))]
    public void A_saved_model_comes_back_with_its_names_and_the_same_scores(IRankingModel model)
    {
        IRankingModel back = Read(Saved(model));
        Assert.That(back.FeatureNames, Is.EqualTo(Data.FeatureNames));
        Assert.That(Rows.Score(back, Data), Is.EqualTo(Rows.Score(model, Data)));
        Assert.That(back.GainImportance(), Is.EqualTo(model.GainImportance()));
        Assert.That(Saved(back), Is.EqualTo(Saved(model)));
    }

    [TestCaseSource(nameof(Models))]
    public void One_row_at_a_time_gives_the_scores_of_all_rows_at_once(IRankingModel model)
    {
        using MlNetRowScorer scorer = ((MlNetModel)model).RowScorer();
        double[] rows = Rows.Of(Data);
        double[] single = [.. Enumerable.Range(0, Data.RowCount).Select(row => scorer.Score(rows.AsSpan(row * Data.FeatureCount, Data.FeatureCount)))];
        Assert.That(single, Is.EqualTo(Rows.Score(model, Data)));
    }

    [TestCaseSource(nameof(Models))]
    public void Many_threads_may_score_with_one_model(IRankingModel model)
    {
        double[] expected = Rows.Score(model, Data);
        double[][] found = new double[16][];
        Parallel.For(0, found.Length, i => found[i] = Rows.Score(model, Data));
        Assert.That(found, Is.All.EqualTo(expected));
    }

    [TestCaseSource(nameof(Models))]
    public void Features_that_tell_most_gained_most(IRankingModel model)
    {
        ImmutableArray<double> gains = model.GainImportance();
        Assert.That(gains, Has.Length.EqualTo(Data.FeatureCount).And.All.GreaterThanOrEqualTo(0));
        Assert.That(gains.Max(), Is.Positive);
        Assert.That(gains.IndexOf(gains.Max()), Is.LessThan(5), "features 5 to 7 are noise");
    }

    [TestCaseSource(nameof(Models))]
    public void No_model_of_ML_NET_claims_that_its_contributions_add_up(IRankingModel model) => Assert.That(model, Is.Not.InstanceOf<IAdditiveModel>());

    [Test]
    public void Rows_of_another_length_are_refused() =>
        Assert.That(() => Trainers[0].Train(Data).Model.ScoreRows(new double[7], new double[1]), Throws.ArgumentException.With.Message.Contain("8 values, not 7"));

    [TestCase("")]
    [TestCase("tree\nversion=v4\n")]
    public void A_file_that_is_no_model_of_ML_NET_is_a_fault_and_not_an_exception(string content)
    {
        using MemoryStream file = new(System.Text.Encoding.UTF8.GetBytes(content));
        RankingModelOutcome outcome = new MlNetModelReader().Read(file);
        Assert.That(outcome.Model, Is.Null);
        Assert.That(outcome.Faults.Single(), Does.StartWith("this is no model that ML.NET can load"));
    }

    [Test]
    public void A_file_cut_short_is_a_fault_wherever_it_was_cut()
    {
        byte[] whole = Saved(Trainers[1].Train(Data).Model);
        for (int length = 0; length < whole.Length; length += Math.Max(1, whole.Length / 40))
        {
            using MemoryStream file = new(whole[..length]);
            Assert.That(new MlNetModelReader().Read(file).Faults, Is.Not.Empty, $"{length} of {whole.Length} bytes");
        }
    }

    private static byte[] Saved(IRankingModel model)
    {
        using MemoryStream file = new();
        model.Save(file);
        return file.ToArray();
    }

    private static IRankingModel Read(byte[] content)
    {
        using MemoryStream file = new(content);
        RankingModelOutcome outcome = new MlNetModelReader().Read(file);
        return outcome.Model ?? throw new AssertionException(string.Join('\n', outcome.Faults));
    }
}
