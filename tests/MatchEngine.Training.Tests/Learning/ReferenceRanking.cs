using System.Globalization;

namespace MatchEngine.Training.Tests.Learning;

/// <summary>The learning-to-rank data beside the repository.</summary>
internal static class ReferenceRanking
{
    private const int FeatureCount = 301;

    /// <summary>The parameters of the golden model.</summary>
    public static LambdaMartOptions ExactOptions { get; } = new()
    {
        NumIterations = 30,
        NumLeaves = 15,
        LearningRate = 0.1,
        MinDataInLeaf = 0,
        MinSumHessianInLeaf = 1.0,
        FeaturePreFilter = false,
        Seed = 1,
        NumThreads = 1,
    };

    public static TreeEnsemble Model()
    {
        using FileStream file = File.OpenRead(PathOf("exact_model.txt"));
        return TreeEnsemble.Parse(file).Ensemble;
    }

    /// <summary>One of <c>rank.train</c> and <c>rank.test</c>.</summary>
    public static RankingDataset Data(string name) => Parse(File.ReadAllLines(PathOf(name)), File.ReadAllLines(PathOf(name + ".query")));

    /// <summary>The queries of <c>rank.train</c>, then those of <c>rank.test</c>.</summary>
    public static RankingDataset Both() => Parse(
        [.. File.ReadAllLines(PathOf("rank.train")), .. File.ReadAllLines(PathOf("rank.test"))],
        [.. File.ReadAllLines(PathOf("rank.train.query")), .. File.ReadAllLines(PathOf("rank.test.query"))]);

    /// <summary>Label, score before, gradient and hessian of every row at an iteration.</summary>
    public static double[][] Lambdas(int iteration) =>
    [
        .. File.ReadLines(PathOf($"lambdas_iter{iteration}.tsv")).Skip(1)
            .Select(line => line.Split('\t').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray()),
    ];

    private static RankingDataset Parse(string[] lines, string[] queries)
    {
        double[] rows = new double[lines.Length * FeatureCount];
        int[] labels = new int[lines.Length];
        for (int row = 0; row < lines.Length; row++)
        {
            string[] items = lines[row].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            labels[row] = int.Parse(items[0], CultureInfo.InvariantCulture);
            foreach (string item in items.Skip(1))
            {
                string[] parts = item.Split(':');
                rows[(row * FeatureCount) + int.Parse(parts[0], CultureInfo.InvariantCulture)] = double.Parse(parts[1], CultureInfo.InvariantCulture);
            }
        }

        List<int> boundaries = [0];
        boundaries.AddRange(queries.Select(line => int.Parse(line, CultureInfo.InvariantCulture)));
        for (int i = 1; i < boundaries.Count; i++)
        {
            boundaries[i] += boundaries[i - 1];
        }

        return RankingDataset.FromRows(Enumerable.Range(0, FeatureCount).Select(f => $"Column_{f}"), rows, labels, boundaries);
    }

    private static string PathOf(string name) => Repository.Shared("reference", "ltr", name);
}
