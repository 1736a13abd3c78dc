using System.Globalization;

namespace MatchEngine.Tests.Ranking.Trees;

/// <summary>The learning-to-rank data beside the repository, and what LightGBM made of them.</summary>
internal static class ReferenceRanking
{
    public const int FeatureCount = 301;

    public static TreeEnsemble Model()
    {
        using FileStream file = File.OpenRead(Repository.Shared("reference", "ltr", "exact_model.txt"));
        return TreeEnsemble.Parse(file).Ensemble;
    }

    public static string ModelText() => File.ReadAllText(Repository.Shared("reference", "ltr", "exact_model.txt"));

    /// <summary>Rows of a data file: features are numbered from 1 and kept there, as feature 0 is never given.</summary>
    public static double[][] Rows(string file) => [.. File.ReadLines(Repository.Shared("reference", "ltr", file)).Select(Row)];

    public static double[][] Table(string file) =>
        [.. File.ReadLines(Repository.Shared("reference", "ltr", file)).Select(line => line.Split('\t').Select(Number).ToArray())];

    private static double[] Row(string line)
    {
        double[] row = new double[FeatureCount];
        foreach (string item in line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            string[] parts = item.Split(':');
            row[int.Parse(parts[0], CultureInfo.InvariantCulture)] = Number(parts[1]);
        }

        return row;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
