namespace MatchEngine.Training.Learning.Growing;

/// <summary>A leaf of the tree that is being grown.</summary>
internal sealed class GrowingLeaf
{
    /// <summary>First of its rows in the partition.</summary>
    public int Start;

    /// <summary>Number of its rows.</summary>
    public int Rows;

    public double Gradient;

    public double Hessian;

    public double Output;

    public OutputBounds Bounds = OutputBounds.None;

    public int Depth;

    /// <summary>The best way to split it.</summary>
    public Split Best = Split.None;

    /// <summary>Gradient and hessian of every bin; null when it can't be split.</summary>
    public LeafHistogram? Histogram;

    public LeafTotals Totals => new(Gradient, Hessian, Rows, Output, Bounds, Depth);
}
