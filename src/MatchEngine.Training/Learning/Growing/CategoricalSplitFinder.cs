using MatchEngine.Training.Learning.Binning;

namespace MatchEngine.Training.Learning.Growing;

/// <summary>
/// Looks for the best set of categories to send left. Few categories are tried one against the rest; many are sorted by gradient per
/// hessian, and runs from either end are tried (Fisher: On Grouping for Maximum Homogeneity, 1958). What is missing goes right.
/// </summary>
internal ref struct CategoricalSplitFinder<TGain>(
    SplitRules rules, TGain ownGain, TGain setGain, double leastGain, FeatureBins bins, LeafTotals leaf, ReadOnlySpan<double> histogram)
    where TGain : struct, ILeafGain
{
    private readonly ReadOnlySpan<double> _histogram = histogram;
    private readonly LeafTotals _leaf = leaf;
    private readonly double _leafHessian = leaf.Hessian + (2 * SplitRules.Epsilon);
    private readonly double _rowsPerHessian = leaf.Rows / (leaf.Hessian + (2 * SplitRules.Epsilon));
    private double _bestGain;
    private double _bestGradient;
    private double _bestHessian;
    private int _bestRows;
    private int _bestLength;
    private bool _bestIsFromEnd;

    /// <summary>Whether any set gains anything.</summary>
    public bool IsSplittable { get; private set; }

    /// <summary>The best set; <see cref="Split.None"/> without a gain.</summary>
    public Split Find()
    {
        _bestGain = double.NegativeInfinity;
        bool isOneHot = bins.Count <= rules.MaxOneHotBins;
        int[] order = isOneHot ? [] : SortedBins();
        if (isOneHot)
        {
            TryEachAlone();
        }
        else
        {
            TryRuns(order, fromEnd: false);
            TryRuns(order, fromEnd: true);
        }

        return !IsSplittable
            ? Split.None
            : Split.FromSums(isOneHot ? ownGain : setGain, _leaf, _leafHessian, _bestGradient, _bestHessian, _bestRows) with
            {
                Gain = _bestGain - leastGain,
                CategoryBins = isOneHot ? [_bestLength] : _bestIsFromEnd ? order[^_bestLength..] : order[.._bestLength],
            };
    }

    private readonly double Gradient(int bin) => _histogram[2 * bin];

    private readonly double Hessian(int bin) => _histogram[(2 * bin) + 1];

    private readonly int Rows(int bin) => (int)((Hessian(bin) * _rowsPerHessian) + 0.5f);

    /// <summary>The bins with enough rows, by rising gradient per hessian; bins of equal order keep theirs.</summary>
    private readonly int[] SortedBins()
    {
        List<(double Order, int Bin)> sorted = [];
        for (int bin = 1; bin < bins.Count; bin++)
        {
            if (Rows(bin) >= rules.CategorySmoothing)
            {
                sorted.Add((Gradient(bin) / (Hessian(bin) + rules.CategorySmoothing), bin));
            }
        }

        sorted.Sort();
        return [.. sorted.Select(pair => pair.Bin)];
    }

    private void TryEachAlone()
    {
        for (int bin = 1; bin < bins.Count; bin++)
        {
            double gradient = Gradient(bin);
            double hessian = Hessian(bin);
            int rows = Rows(bin);
            double otherHessian = _leafHessian - hessian - SplitRules.Epsilon;
            int otherRows = _leaf.Rows - rows;
            if (rows < rules.MinRows || hessian < rules.MinHessian || otherRows < rules.MinRows || otherHessian < rules.MinHessian)
            {
                continue;
            }

            hessian += SplitRules.Epsilon;
            double found = ownGain.OfSplit(_leaf.Gradient - gradient, otherHessian, otherRows, gradient, hessian, rows);
            Consider(found, gradient, hessian, rows, bin, fromEnd: false);
        }
    }

    private void TryRuns(ReadOnlySpan<int> order, bool fromEnd)
    {
        int longest = Math.Min(rules.MaxCategories, (order.Length + 1) / 2);
        double gradient = 0;
        double hessian = SplitRules.Epsilon;
        int rows = 0;
        int rowsInGroup = 0;
        for (int i = 0; i < longest && i < order.Length; i++)
        {
            int bin = fromEnd ? order[^(i + 1)] : order[i];
            gradient += Gradient(bin);
            hessian += Hessian(bin);
            rows += Rows(bin);
            rowsInGroup += Rows(bin);
            if (rows < rules.MinRows || hessian < rules.MinHessian)
            {
                continue;
            }

            int otherRows = _leaf.Rows - rows;
            double otherHessian = _leafHessian - hessian;
            if (otherRows < rules.MinRows || otherRows < rules.MinRowsPerGroup || otherHessian < rules.MinHessian)
            {
                break;
            }

            if (rowsInGroup < rules.MinRowsPerGroup)
            {
                continue;
            }

            rowsInGroup = 0;
            double found = setGain.OfSplit(gradient, hessian, rows, _leaf.Gradient - gradient, otherHessian, otherRows);
            Consider(found, gradient, hessian, rows, i + 1, fromEnd);
        }
    }

    private void Consider(double found, double gradient, double hessian, int rows, int length, bool fromEnd)
    {
        if (!(found > leastGain))
        {
            return;
        }

        IsSplittable = true;
        if (found > _bestGain)
        {
            _bestGain = found;
            _bestGradient = gradient;
            _bestHessian = hessian;
            _bestRows = rows;
            _bestLength = length;
            _bestIsFromEnd = fromEnd;
        }
    }
}
