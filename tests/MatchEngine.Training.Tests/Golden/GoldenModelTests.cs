using MatchEngine.Training.Tests.Learning;

namespace MatchEngine.Training.Tests.Golden;

internal sealed class GoldenModelTests
{
    [TestCaseSource(typeof(GoldenCase), nameof(GoldenCase.All))]
    public void Training_grows_the_trees_that_LightGBM_grew(GoldenCase golden)
    {
        TreeEnsemble model = new LambdaMartTrainer(golden.Options).Train(golden.Training, golden.Validation).Trees;

        TreeEnsemble expected = Expected(golden);
        TreeComparison.AssertSame(model, expected, tolerance: 0);
        Assert.That(model.Header.FeatureInfos, Is.EqualTo(expected.Header.FeatureInfos));
    }

    [TestCaseSource(typeof(GoldenCase), nameof(GoldenCase.All))]
    public void Both_models_give_every_row_the_same_score(GoldenCase golden)
    {
        TreeEnsemble model = new LambdaMartTrainer(golden.Options).Train(golden.Training, golden.Validation).Trees;
        double[] columns = golden.Training.ToColumnMajor();
        double[] actual = new double[golden.Training.RowCount];
        double[] expected = new double[golden.Training.RowCount];

        model.ScoreColumns(columns, actual);
        Expected(golden).ScoreColumns(columns, expected);

        Assert.That(actual, Is.EqualTo(expected));
    }

    private static TreeEnsemble Expected(GoldenCase golden)
    {
        using FileStream file = File.OpenRead(golden.File);
        return TreeEnsemble.Parse(file).Ensemble;
    }
}
