namespace MatchEngine.Tests.Ranking.Trees;

internal sealed class ReferenceModelTests
{
    [Test]
    public void Scores_are_those_of_LightGBM_to_the_last_bit()
    {
        TreeEnsemble model = ReferenceRanking.Model();
        double[] expected = [.. ReferenceRanking.Table("exact_on_rank_test_pred.tsv").Select(row => row[0])];

        double[] actual = [.. ReferenceRanking.Rows("rank.test").Select(row => model.Score(row))];

        Assert.That(actual, Is.EqualTo(expected));
    }

    [Test]
    public void Leaves_are_those_of_LightGBM()
    {
        TreeEnsemble model = ReferenceRanking.Model();
        double[][] expected = ReferenceRanking.Table("exact_on_rank_test_leaf_first20.tsv");
        double[][] rows = ReferenceRanking.Rows("rank.test");

        for (int i = 0; i < expected.Length; i++)
        {
            int[] leaves = new int[model.Trees.Length];
            model.Leaves(rows[i], leaves);
            Assert.That(leaves, Is.EqualTo(expected[i].Select(leaf => (int)leaf)), $"row {i}");
        }
    }

    [Test]
    public void Contributions_are_those_of_LightGBM()
    {
        TreeEnsemble model = ReferenceRanking.Model();
        double[][] expected = ReferenceRanking.Table("exact_on_rank_test_contrib_first20.tsv");
        double[][] rows = ReferenceRanking.Rows("rank.test");

        for (int i = 0; i < expected.Length; i++)
        {
            double[] contributions = new double[ReferenceRanking.FeatureCount + 1];
            model.Contributions(rows[i], contributions);
            Assert.That(contributions, Is.EqualTo(expected[i]).Within(1e-12), $"row {i}");
        }
    }

    [Test]
    public void A_file_of_LightGBM_is_written_again_byte_for_byte()
    {
        string text = ReferenceRanking.ModelText();
        using StringWriter writer = new();

        ReferenceRanking.Model().Write(writer);

        // what follows the parameters belongs to the Python package
        string end = "end of parameters\n";
        Assert.That(writer.ToString(), Is.EqualTo(text[..(text.IndexOf(end, StringComparison.Ordinal) + end.Length)]));
    }

    [Test]
    public void Importance_counts_the_splits_as_the_file_does()
    {
        TreeEnsemble model = ReferenceRanking.Model();

        Assert.Multiple(() =>
        {
            Assert.That(model.SplitImportance().Sum(), Is.EqualTo(model.Trees.Sum(tree => tree.NodeCount)));
            Assert.That(model.GainImportance().Sum(), Is.EqualTo(model.Trees.Sum(tree => tree.Gains.Sum(gain => (double)gain))).Within(1e-6));
        });
    }
}
