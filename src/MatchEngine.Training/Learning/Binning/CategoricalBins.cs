using MatchEngine.Ranking.Trees;

namespace MatchEngine.Training.Learning.Binning;

/// <summary>
/// Bins of categories: bin 0 is everything missing, negative, rare or unseen, then one bin a category, most frequent first.
/// </summary>
internal sealed class CategoricalBins : FeatureBins
{
    private readonly List<int> _categories = [-1];
    private readonly Dictionary<int, int> _bins = [];

    public CategoricalBins(ValueCounts values, BinRules rules)
    {
        List<(int Category, int Rows)> categories = [];
        int missing = values.Missing;
        for (int i = 0; i < values.Values.Length; i++)
        {
            int category = (int)values.Values[i];
            if (category < 0)
            {
                missing += values.Counts[i];
            }
            else if (categories.Count > 0 && categories[^1].Category == category)
            {
                categories[^1] = (category, categories[^1].Rows + values.Counts[i]);
            }
            else
            {
                categories.Add((category, values.Counts[i]));
            }
        }

        List<int> rowsInBin = [0];
        int covered = 0;
        int rest = values.Rows - missing;
        if (rest > 0)
        {
            categories = [.. categories.OrderByDescending(pair => pair.Rows)];
            covered = Take(categories, rowsInBin, rules, rest, Math.Min(categories.Count + (missing > 0 ? 1 : 0), rules.MaxBins));
        }

        bool hasAll = rest > 0 && _bins.Count == categories.Count && missing == 0;
        Missing = hasAll ? MissingKind.None : MissingKind.NaN;
        rowsInBin[0] = values.Rows - covered;
        Settle([.. rowsInBin], values.Rows, rules.LeastRowsOfSplit);
    }

    public override int Count => _categories.Count;

    public override MissingKind Missing { get; }

    public override string Info => string.Join(':', _categories);

    /// <summary>The category of a bin; -1 for bin 0.</summary>
    public int Category(int bin) => _categories[bin];

    public override int BinOf(double value) => value > -1 && value < int.MaxValue ? _bins.GetValueOrDefault((int)value) : 0;

    protected override bool CannotSplit(ReadOnlySpan<int> rowsInBin, int rows, int least) =>
        rowsInBin.Length <= 2 && (rowsInBin[0] < least || rows - rowsInBin[0] < least);

    /// <summary>Gives bins to categories until they cover 99 % of the rows and no bin is left; gives back the rows that are covered.</summary>
    private int Take(List<(int Category, int Rows)> categories, List<int> rowsInBin, BinRules rules, int rows, int maxBins)
    {
        int enough = (int)((rows * 0.99f) + 0.5f);
        int covered = 0;
        for (int i = 0; i < categories.Count && Count <= ushort.MaxValue && (covered < enough || Count < maxBins); i++)
        {
            // the two most frequent ones always get a bin
            if (categories[i].Rows < rules.MinRows && i > 1)
            {
                break;
            }

            _bins.Add(categories[i].Category, Count);
            _categories.Add(categories[i].Category);
            rowsInBin.Add(categories[i].Rows);
            covered += categories[i].Rows;
        }

        return covered;
    }
}
