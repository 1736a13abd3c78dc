using MatchEngine.Ranking.Trees;

namespace MatchEngine.Training.Learning.Binning;

/// <summary>How the values of one feature are cut into bins, numbered from 0.</summary>
internal abstract class FeatureBins
{
    /// <summary>The share of rows above which the fullest bin counts as the feature's usual one.</summary>
    private const double SparseShare = 0.7;

    /// <summary>Number of bins.</summary>
    public abstract int Count { get; }

    /// <summary>What is missing in this feature.</summary>
    public abstract MissingKind Missing { get; }

    /// <summary>What training saw, as the model file puts it.</summary>
    public abstract string Info { get; }

    /// <summary>Whether no split can use the feature.</summary>
    public bool IsTrivial { get; private set; }

    /// <summary>The bin of zero.</summary>
    public int ZeroBin { get; private set; }

    /// <summary>
    /// The bin whose sums are the leaf's less those of the other bins: the fullest one if most rows are in it, else that of zero.
    /// </summary>
    public int UsualBin { get; private set; }

    /// <summary>The bin of a value.</summary>
    public abstract int BinOf(double value);

    /// <summary>Whether no cut between bins leaves at least <paramref name="least"/> rows on both sides.</summary>
    protected abstract bool CannotSplit(ReadOnlySpan<int> rowsInBin, int rows, int least);

    /// <summary>Fixes what depends on how full the bins are.</summary>
    /// <param name="rowsInBin">Sampled rows in each bin.</param>
    /// <param name="rows">Sampled rows.</param>
    /// <param name="leastRows">Rows that a side of a split must have, or null where any split will do.</param>
    protected void Settle(ReadOnlySpan<int> rowsInBin, int rows, int? leastRows)
    {
        IsTrivial = Count <= 1 || (leastRows is { } least && CannotSplit(rowsInBin, rows, least));
        if (IsTrivial)
        {
            return;
        }

        ZeroBin = BinOf(0);
        int fullest = 0;
        for (int bin = 1; bin < rowsInBin.Length; bin++)
        {
            fullest = rowsInBin[bin] > rowsInBin[fullest] ? bin : fullest;
        }

        UsualBin = (double)rowsInBin[fullest] / rows < SparseShare ? ZeroBin : fullest;
    }
}
