using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using MatchEngine.Training.Learning.Binning;

namespace MatchEngine.Training.Learning.Growing;

/// <summary>Sums of gradients and hessians of a leaf, for every bin of every feature, in double precision.</summary>
internal sealed class LeafHistogram(int binCount, int featureCount)
{
    private readonly double[] _sums = new double[2 * binCount];

    /// <summary>For each usable feature whether a split on it gained anything here; if not, none does further down.</summary>
    public bool[] IsSplittable { get; } = new bool[featureCount];

    /// <summary>The sums of one feature: gradient and hessian of each bin in turn.</summary>
    public Span<double> Of(BinnedFeature feature) => _sums.AsSpan(2 * feature.HistogramStart, 2 * feature.Bins.Count);

    /// <summary>Sums up one feature over the rows of a leaf.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="rows">The rows; empty for all rows in order.</param>
    /// <param name="pairs">Gradient and hessian of each of the rows.</param>
    /// <param name="gradient">Their sum.</param>
    /// <param name="hessian">Their sum.</param>
    public void Build(BinnedFeature feature, ReadOnlySpan<int> rows, ReadOnlySpan<Vector128<double>> pairs, double gradient, double hessian)
    {
        Span<double> sums = Of(feature);
        sums.Clear();
        if (feature.Column.Bytes is { } bytes)
        {
            Add(sums, bytes, rows, pairs);
        }
        else
        {
            Add(sums, feature.Column.Words!, rows, pairs);
        }

        if (feature.Bins.UsualBin > 0)
        {
            SetUsualBin(sums, feature.Bins.UsualBin, gradient, hessian);
        }
    }

    /// <summary>Takes away, for one feature, what is in the other child.</summary>
    public void Subtract(BinnedFeature feature, LeafHistogram other)
    {
        Span<double> sums = Of(feature);
        ReadOnlySpan<double> less = other.Of(feature);
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] -= less[i];
        }
    }

    /// <summary>The usual bin holds what the others leave: the order of additions is LightGBM's, to the last bit.</summary>
    private static void SetUsualBin(Span<double> sums, int usual, double gradient, double hessian)
    {
        for (int bin = 0; 2 * bin < sums.Length; bin++)
        {
            if (bin != usual)
            {
                gradient -= sums[2 * bin];
                hessian -= sums[(2 * bin) + 1];
            }
        }

        sums[2 * usual] = gradient;
        sums[(2 * usual) + 1] = hessian;
    }

    private static void Add(Span<double> sums, byte[] bins, ReadOnlySpan<int> rows, ReadOnlySpan<Vector128<double>> pairs)
    {
        // bins are below the length of the sums by construction, rows below the length of the column
        ref byte bin = ref MemoryMarshal.GetArrayDataReference(bins);
        ref Vector128<double> sum = ref Unsafe.As<double, Vector128<double>>(ref MemoryMarshal.GetReference(sums));
        if (rows.IsEmpty)
        {
            for (int i = 0; i < pairs.Length; i++)
            {
                Unsafe.Add(ref sum, Unsafe.Add(ref bin, i)) += pairs[i];
            }

            return;
        }

        for (int i = 0; i < rows.Length; i++)
        {
            Unsafe.Add(ref sum, Unsafe.Add(ref bin, rows[i])) += pairs[i];
        }
    }

    private static void Add(Span<double> sums, ushort[] bins, ReadOnlySpan<int> rows, ReadOnlySpan<Vector128<double>> pairs)
    {
        for (int i = 0; i < pairs.Length; i++)
        {
            int at = 2 * bins[rows.IsEmpty ? i : rows[i]];
            sums[at] += pairs[i].GetElement(0);
            sums[at + 1] += pairs[i].GetElement(1);
        }
    }
}
