using MatchEngine.Ranking.Trees;
using MatchEngine.Training.Learning.Binning;

namespace MatchEngine.Training.Learning.Growing;

/// <summary>
/// Scans the bins of a numeric feature for the best threshold: from the right with what is missing on the left, then, where something is
/// missing, from the left with it on the right. Rows in a bin are estimated from its hessian, as LightGBM does.
/// </summary>
internal ref struct NumericSplitFinder<TGain>(SplitRules rules, TGain gain, FeatureBins bins, LeafTotals leaf, ReadOnlySpan<double> histogram)
    where TGain : struct, ILeafGain
{
    private readonly ReadOnlySpan<double> _histogram = histogram;
    private readonly LeafTotals _leaf = leaf;
    private readonly TGain _gain = gain;
    private readonly double _leafHessian = leaf.Hessian + (2 * SplitRules.Epsilon);
    private double _rowsPerHessian;
    private double _leastGain;
    private Best _best;

    /// <summary>Whether any threshold gains anything.</summary>
    public bool IsSplittable { get; private set; }

    /// <summary>The best threshold; <see cref="Split.None"/> without a gain.</summary>
    public Split Find()
    {
        _rowsPerHessian = _leaf.Rows / _leafHessian;
        _leastGain = _gain.OfLeaf(_leaf.Gradient, _leafHessian, _leaf.Rows) + rules.MinGain;
        Split split = Split.None;
        bool hasTwoWays = bins.Count > 2 && bins.Missing != MissingKind.None;
        int skipped = hasTwoWays && bins.Missing == MissingKind.Zero ? bins.ZeroBin : -1;
        bool hasMissingBin = hasTwoWays && bins.Missing == MissingKind.NaN;
        _best = Best.None;
        ScanFromRight(bins.Count - (hasMissingBin ? 2 : 1), skipped);
        split = Better(split, defaultLeft: hasTwoWays || bins.Missing == MissingKind.None || bins.Missing == MissingKind.Zero);
        if (hasTwoWays)
        {
            _best = Best.None;
            ScanFromLeft(hasMissingBin, skipped);
            split = Better(split, defaultLeft: false);
        }

        return split;
    }

    private void ScanFromRight(int lastBin, int skipped)
    {
        double gradient = 0;
        double hessian = SplitRules.Epsilon;
        int rows = 0;
        for (int bin = lastBin; bin >= 1; bin--)
        {
            if (bin == skipped)
            {
                continue;
            }

            double binHessian = _histogram[(2 * bin) + 1];
            gradient += _histogram[2 * bin];
            hessian += binHessian;
            rows += (int)((binHessian * _rowsPerHessian) + 0.5f);
            if (rows < rules.MinRows || hessian < rules.MinHessian)
            {
                continue;
            }

            int leftRows = _leaf.Rows - rows;
            double leftHessian = _leafHessian - hessian;
            if (leftRows < rules.MinRows || leftHessian < rules.MinHessian)
            {
                break;
            }

            double leftGradient = _leaf.Gradient - gradient;
            double found = _gain.OfSplit(leftGradient, leftHessian, leftRows, gradient, hessian, rows);
            if (found > _leastGain)
            {
                Consider(found, bin - 1, leftGradient, leftHessian, leftRows);
            }
        }
    }

    private void ScanFromLeft(bool hasMissingBin, int skipped)
    {
        // the usual bin 0 is only known as what the others leave over
        bool isFirstBinImplied = bins.UsualBin == 0;
        double gradient = 0;
        double hessian = SplitRules.Epsilon;
        int rows = 0;
        int bin = isFirstBinImplied ? 1 : 0;
        if (isFirstBinImplied && hasMissingBin)
        {
            gradient = _leaf.Gradient;
            hessian = _leafHessian - SplitRules.Epsilon;
            rows = _leaf.Rows;
            for (int other = 1; other < bins.Count; other++)
            {
                gradient -= _histogram[2 * other];
                hessian -= _histogram[(2 * other) + 1];
                rows -= (int)((_histogram[(2 * other) + 1] * _rowsPerHessian) + 0.5f);
            }

            bin = 0;
        }

        for (; bin <= bins.Count - 2; bin++)
        {
            if (bin == skipped)
            {
                continue;
            }

            if (bin > 0 || !isFirstBinImplied)
            {
                double binHessian = _histogram[(2 * bin) + 1];
                gradient += _histogram[2 * bin];
                hessian += binHessian;
                rows += (int)((binHessian * _rowsPerHessian) + 0.5f);
            }

            if (rows < rules.MinRows || hessian < rules.MinHessian)
            {
                continue;
            }

            int rightRows = _leaf.Rows - rows;
            double rightHessian = _leafHessian - hessian;
            if (rightRows < rules.MinRows || rightHessian < rules.MinHessian)
            {
                break;
            }

            double found = _gain.OfSplit(gradient, hessian, rows, _leaf.Gradient - gradient, rightHessian, rightRows);
            if (found > _leastGain)
            {
                Consider(found, bin, gradient, hessian, rows);
            }
        }
    }

    private void Consider(double found, int bin, double leftGradient, double leftHessian, int leftRows)
    {
        IsSplittable = true;
        if (found > _best.Gain && _leaf.Bounds.Lowest <= _leaf.Bounds.Highest)
        {
            _best = new Best(found, bin, leftGradient, leftHessian, leftRows);
        }
    }

    private readonly Split Better(in Split before, bool defaultLeft) =>
        IsSplittable && _best.Gain > before.Gain + _leastGain
            ? Split.FromSums(_gain, _leaf, _leafHessian, _best.LeftGradient, _best.LeftHessian, _best.LeftRows) with
            {
                Bin = _best.Bin,
                Gain = _best.Gain - _leastGain,
                DefaultLeft = defaultLeft,
            }
            : before;

    private readonly record struct Best(double Gain, int Bin, double LeftGradient, double LeftHessian, int LeftRows)
    {
        public static Best None { get; } = new(double.NegativeInfinity, 0, 0, 0, 0);
    }
}
