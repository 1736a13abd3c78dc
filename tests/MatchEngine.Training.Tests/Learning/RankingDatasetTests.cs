namespace MatchEngine.Training.Tests.Learning;

internal sealed class RankingDatasetTests
{
    [Test]
    public void Rows_and_columns_make_the_same_data()
    {
        RankingDataset byRow = RankingDataset.FromRows(["a", "b"], [1, 2, 3, 4, 5, 6], [0, 1, 2], [0, 1, 3]);
        RankingDataset byColumn = RankingDataset.FromColumns(["a", "b"], [[1, 3, 5], [2, 4, 6]], [0, 1, 2], [0, 1, 3]);

        Assert.That(byRow.ToColumnMajor(), Is.EqualTo(byColumn.ToColumnMajor()));
    }

    [Test]
    public void Queries_can_be_chosen_in_any_order()
    {
        RankingDataset data = RankingDataset.FromColumns(["a"], [[1, 2, 3, 4]], [0, 1, 2, 3], [0, 1, 3, 4]).WithCategorical([0]).WithWeights([1, 2, 3, 4]);

        RankingDataset part = data.Queries([2, 1]);

        Assert.Multiple(() =>
        {
            Assert.That(part.Column(0).ToArray(), Is.EqualTo([4.0, 2, 3]));
            Assert.That(part.Labels, Is.EqualTo([3, 1, 2]));
            Assert.That(part.QueryBoundaries, Is.EqualTo([0, 1, 3]));
            Assert.That(part.Weights, Is.EqualTo([4f, 2, 3]));
            Assert.That(part.CategoricalFeatures, Is.EqualTo([0]));
        });
    }

    [Test]
    public void Parts_that_do_not_fit_are_refused_all_at_once() =>
        Assert.That(
            () => RankingDataset.FromColumns(["a", "b"], [[1, 2]], [0, -1, 3], [0, 2]),
            Throws.ArgumentException.With.Message.Contains("1 columns but 2 feature names").And.Message.Contains("column 0 has 2 values")
                .And.Message.Contains("negative").And.Message.Contains("rise from 0 to 3"));

    [Test]
    public void The_data_do_not_change_with_the_array_they_came_from()
    {
        double[] column = [1, 2];
        RankingDataset data = RankingDataset.FromColumns(["a"], [column], [0, 1], [0, 2]);

        column[0] = 9;

        Assert.That(data.Column(0)[0], Is.EqualTo(1));
    }
}
