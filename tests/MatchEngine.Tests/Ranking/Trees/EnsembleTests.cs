namespace MatchEngine.Tests.Ranking.Trees;

internal sealed class EnsembleTests
{
    private static readonly EnsembleHeader Header = new() { FeatureNames = ["a", "b"] };

    [Test]
    public void A_model_without_trees_scores_zero()
    {
        TreeEnsemble model = TreeEnsemble.Create(Header, []);
        double[] scores = [7, 7];

        model.ScoreRows([1, 2, 3, 4], scores);

        Assert.That(scores, Is.EqualTo([0.0, 0.0]));
    }

    [Test]
    public void Unsound_trees_are_refused_with_every_reason()
    {
        RegressionTree tree = new() { SplitFeatures = [9], Thresholds = [1], Flags = [0], LeftChildren = [-1], RightChildren = [-1], LeafValues = [1, double.NaN] };

        Assert.That(
            () => TreeEnsemble.Create(Header, [tree]),
            Throws.ArgumentException.With.Message.Contains("feature 9").And.Message.Contains("leaf 1 is not").And.Message.Contains("already has a parent"));
    }

    [Test]
    public void A_node_that_nothing_leads_to_is_refused()
    {
        RegressionTree tree = new() { SplitFeatures = [0, 0], Thresholds = [1, 2], Flags = [0, 0], LeftChildren = [-1, 1], RightChildren = [-2, -3], LeafValues = [1, 2, 3] };

        Assert.That(() => TreeEnsemble.Create(Header, [tree]), Throws.ArgumentException.With.Message.Contains("node 1 cannot be reached"));
    }

    [TestCase("two words")]
    [TestCase("")]
    [TestCase("a")]
    public void Feature_names_that_a_file_could_not_hold_are_refused(string name) =>
        Assert.That(() => TreeEnsemble.Create(new EnsembleHeader { FeatureNames = ["a", name] }, []), Throws.ArgumentException);

    [Test]
    public void Rows_of_the_wrong_length_are_refused()
    {
        TreeEnsemble model = TreeEnsemble.Create(Header, []);

        Assert.Multiple(() =>
        {
            Assert.That(() => model.Score([1]), Throws.InstanceOf<ArgumentException>());
            Assert.That(() => model.ScoreRows([1, 2, 3], new double[2]), Throws.ArgumentException.With.Message.Contains("4 values, not 3"));
            Assert.That(() => model.Contributions([1, 2], new double[2]), Throws.InstanceOf<ArgumentException>());
        });
    }

    [Test]
    public void Header_and_parameters_survive_writing_and_reading()
    {
        EnsembleHeader header = Header with
        {
            FeatureInfos = ["[0:1]", "-1:3:4"],
            MonotoneConstraints = [1, 0],
            Objective = "lambdarank",
            Parameters = ["num_leaves: 31", "learning_rate: 0.1"],
        };

        EnsembleHeader again = TreeEnsemble.Parse(new StringReader(EnsembleLaws.Text(TreeEnsemble.Create(header, [])))).Ensemble.Header;

        Assert.Multiple(() =>
        {
            Assert.That(again.FeatureNames, Is.EqualTo(header.FeatureNames));
            Assert.That(again.FeatureInfos, Is.EqualTo(header.FeatureInfos));
            Assert.That(again.MonotoneConstraints, Is.EqualTo(header.MonotoneConstraints));
            Assert.That(again.Objective, Is.EqualTo("lambdarank"));
            Assert.That(again.Parameters, Is.EqualTo(header.Parameters));
        });
    }

    [Test]
    public void A_refused_file_says_why_when_its_model_is_asked_for() =>
        Assert.That(() => TreeEnsemble.Parse(new StringReader("no model")).Ensemble, Throws.InvalidOperationException.With.Message.Contains("line 1"));
}
