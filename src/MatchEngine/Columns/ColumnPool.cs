namespace MatchEngine.Columns;

/// <summary>What runs over a table take and give back, so that it is not made anew each time. A table after a change shares that of the one before.</summary>
internal sealed class ColumnPool(ColumnPlan plan, int partners)
{
    private readonly Kept<Worker> _workers = new();
    private readonly Kept<double[]> _sums = new();

    /// <summary>An array of zeros, one for each partner and on to a full word. Those that are given back are used again: they are too large to leave to the collector.</summary>
    public double[] RentSums() => _sums.Take() ?? new double[Bits.Padded(partners)];

    public void ReturnSums(double[] sums)
    {
        if (sums.Length == Bits.Padded(partners))
        {
            Array.Clear(sums);
            _sums.Give(sums);
        }
    }

    public Worker Rent(ColumnTable table)
    {
        Worker worker = _workers.Take() ?? new Worker(plan);
        worker.Table = table;
        return worker;
    }

    public void Return(Worker worker)
    {
        worker.Leave();
        _workers.Give(worker);
    }
}
