using FsCheck.NUnit;

namespace MatchEngine.Tests.Ranking.Trees;

internal sealed class EnsembleLaws
{
    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Scoring_rows_or_columns_at_once_gives_the_bits_of_the_plain_walk(int seed)
    {
        RandomEnsemble random = new(seed);
        const int Count = 37;
        int features = random.Model.FeatureCount;
        double[] rows = random.Rows(Count);
        double[] columns = [.. Enumerable.Range(0, rows.Length).Select(i => rows[(i % Count * features) + (i / Count)])];
        double[] byRow = new double[Count];
        double[] byColumn = new double[Count];

        random.Model.ScoreRows(rows, byRow);
        random.Model.ScoreColumns(columns, byColumn);

        long[] expected = [.. Enumerable.Range(0, Count).Select(row => Bits(random.Model.Score(rows.AsSpan(row * features, features))))];
        return expected.SequenceEqual(byRow.Select(Bits)) && expected.SequenceEqual(byColumn.Select(Bits));
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Writing_and_reading_keeps_every_bit(int seed)
    {
        TreeEnsemble model = new RandomEnsemble(seed).Model;

        string text = Text(model);
        TreeEnsemble again = TreeEnsemble.Parse(new StringReader(text)).Ensemble;

        return Text(again) == text
            && model.Trees.Zip(again.Trees).All(pair => pair.First.LeafValues.SequenceEqual(pair.Second.LeafValues)
                && pair.First.Thresholds.SequenceEqual(pair.Second.Thresholds)
                && pair.First.Flags.SequenceEqual(pair.Second.Flags)
                && pair.First.CategoryWords.SequenceEqual(pair.Second.CategoryWords));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public bool Contributions_sum_to_the_score(int seed)
    {
        RandomEnsemble random = new(seed);
        double[] row = random.Rows(1);
        double[] contributions = new double[random.Model.FeatureCount + 1];

        random.Model.Contributions(row, contributions);

        return Math.Abs(contributions.Sum() - random.Model.Score(row)) < 1e-9;
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public bool Leaves_sum_to_the_score(int seed)
    {
        RandomEnsemble random = new(seed);
        double[] row = random.Rows(1);
        int[] leaves = new int[random.Model.Trees.Length];

        random.Model.Leaves(row, leaves);

        double sum = 0;
        for (int i = 0; i < leaves.Length; i++)
        {
            sum += random.Model.Trees[i].LeafValues[leaves[i]];
        }

        return Bits(sum) == Bits(random.Model.Score(row));
    }

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public bool The_first_trees_alone_are_a_model(int seed)
    {
        RandomEnsemble random = new(seed);
        double[] row = random.Rows(1);
        double sum = 0;

        return Enumerable.Range(0, random.Model.Trees.Length + 1).All(count =>
        {
            bool isSame = Bits(random.Model.Take(count).Score(row)) == Bits(sum);
            sum += count < random.Model.Trees.Length ? random.Model.Trees[count].LeafValues[random.Model.Trees[count].Leaf(row)] : 0;
            return isSame;
        });
    }

    internal static string Text(TreeEnsemble model)
    {
        using StringWriter writer = new();
        model.Write(writer);
        return writer.ToString();
    }

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
}
