namespace MatchEngine.Planning.Sums;

/// <summary>An amount on a grid: the cells that it may fall into, and the probability of each cell or more.</summary>
internal sealed class GridAmount
{
    private readonly int[] _cells;
    private readonly double[] _probabilities;
    private readonly double[] _tail;

    public GridAmount(SizeDistribution amount, SumGrid grid, Rounding rounding)
    {
        double[] mass = new double[grid.Cells + 1];
        foreach ((double value, double probability) in amount.Values.Zip(amount.Probabilities))
        {
            mass[grid.CellOf(value, rounding)] += probability;
        }

        _cells = [.. Enumerable.Range(0, mass.Length).Where(cell => mass[cell] > 0)];
        _probabilities = [.. _cells.Select(cell => mass[cell])];
        _tail = GridSums.TailOf(mass);
    }

    /// <summary>The probability of each cell or more; 1 at cell 0.</summary>
    public ReadOnlySpan<double> Tail => _tail;

    /// <summary>Adds the amount to a sum that does not depend on it.</summary>
    /// <param name="sums">The probability of each cell of the sum so far.</param>
    /// <param name="result">Takes the probability of each cell of the new sum; another array than <paramref name="sums"/>.</param>
    public void AddTo(ReadOnlySpan<double> sums, Span<double> result)
    {
        result.Clear();
        int top = sums.Length - 1;
        for (int i = 0; i < _cells.Length; i++)
        {
            int shift = _cells[i];
            double probability = _probabilities[i];
            for (int cell = 0; cell < top - shift; cell++)
            {
                result[cell + shift] += sums[cell] * probability;
            }

            double beyond = 0;
            for (int cell = top - shift; cell <= top; cell++)
            {
                beyond += sums[cell];
            }

            result[top] += beyond * probability;
        }
    }
}
