using MatchEngine.Ranking;

namespace MatchEngine.MLNet.Tests;

/// <summary>The rows of a table one after another, as models score them.</summary>
internal static class Rows
{
    public static double[] Of(RankingDataset data)
    {
        double[] rows = new double[data.RowCount * data.FeatureCount];
        for (int f = 0; f < data.FeatureCount; f++)
        {
            ReadOnlySpan<double> column = data.Column(f);
            for (int row = 0; row < column.Length; row++)
            {
                rows[(row * data.FeatureCount) + f] = column[row];
            }
        }

        return rows;
    }

    public static double[] Score(IRankingModel model, RankingDataset data)
    {
        double[] scores = new double[data.RowCount];
        model.ScoreRows(Of(data), scores);
        return scores;
    }
}
