using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using MatchEngine.Training.Learning.Binning;

namespace MatchEngine.Training.Learning.Growing;

/// <summary>
/// Sums of gradients and hessians of a leaf, for every bin of every feature, in double precision. A usual bin 0 is left out: what it
/// holds follows from the others.
/// </summary>
internal sealed class LeafHistogram
{
    private const int CacheLine = 64;

    private readonly double[] _sums;
    private readonly int _start;

    public LeafHistogram(int binCount, int featureCount)
    {
        // pairs that cross a cache line cost twice: the array stays where it is and its first pair starts a line
        _sums = GC.AllocateArray<double>((2 * binCount) + (CacheLine / sizeof(double)), pinned: true);
        nint address = Marshal.UnsafeAddrOfPinnedArrayElement(_sums, 0);
        _start = (int)((CacheLine - (address % CacheLine)) % CacheLine) / sizeof(double);
        IsSplittable = new bool[featureCount];
    }

    /// <summary>For each usable feature whether a split on it gained anything here; if not, none does further down.</summary>
    public bool[] IsSplittable { get; }

    /// <summary>The sums of one feature: gradient and hessian of each bin in turn.</summary>
    public Span<double> Of(BinnedFeature feature) => _sums.AsSpan(_start + (2 * feature.HistogramStart), 2 * feature.Bins.Count);

    /// <summary>Sums up a block of features over the rows of a leaf; usual bins are still to be set.</summary>
    /// <param name="block">The features.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="pairs">Gradient and hessian of each of the rows.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Add(BinBlock block, ReadOnlySpan<int> rows, ReadOnlySpan<Vector128<double>> pairs)
    {
        Span<double> sums = _sums.AsSpan(_start + (2 * block.HistogramStart), 2 * block.BinCount);
        sums.Clear();

        // entries are below the block's bins and rows below the number of rows, both by construction
        ref Vector128<double> sum = ref Unsafe.As<double, Vector128<double>>(ref MemoryMarshal.GetReference(sums));
        ref ushort entries = ref MemoryMarshal.GetReference(block.Entries);
        ref int starts = ref MemoryMarshal.GetReference(block.RowStarts);
        for (int i = 0; i < rows.Length; i++)
        {
            Vector128<double> pair = pairs[i];
            ref int start = ref Unsafe.Add(ref starts, rows[i]);
            ref ushort entry = ref Unsafe.Add(ref entries, start);
            ref ushort end = ref Unsafe.Add(ref entries, Unsafe.Add(ref start, 1));
            while (Unsafe.IsAddressLessThan(ref entry, ref end))
            {
                Unsafe.Add(ref sum, (nint)entry) += pair;
                entry = ref Unsafe.Add(ref entry, 1);
            }
        }
    }

    /// <summary>Sets the usual bin of a feature to what the others leave: the order of additions is LightGBM's, to the last bit.</summary>
    public void SetUsualBin(BinnedFeature feature, double gradient, double hessian)
    {
        int usual = feature.Bins.UsualBin;
        if (usual == 0)
        {
            return;
        }

        Span<double> sums = Of(feature);
        Vector128<double> left = Vector128.Create(gradient, hessian);
        Span<Vector128<double>> bins = MemoryMarshal.Cast<double, Vector128<double>>(sums);
        for (int bin = 0; bin < bins.Length; bin++)
        {
            if (bin != usual)
            {
                left -= bins[bin];
            }
        }

        bins[usual] = left;
    }

    /// <summary>Takes away, for one feature, what is in the other child.</summary>
    public void Subtract(BinnedFeature feature, LeafHistogram other)
    {
        Span<Vector128<double>> sums = MemoryMarshal.Cast<double, Vector128<double>>(Of(feature));
        ReadOnlySpan<Vector128<double>> less = MemoryMarshal.Cast<double, Vector128<double>>(other.Of(feature));
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] -= less[i];
        }
    }
}
