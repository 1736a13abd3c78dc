namespace MatchEngine.Planning.Sums;

/// <summary>
/// The sums that matter for a target, in equal cells from nothing to the target; all that is larger counts as the target. Rounding every
/// amount down and up encloses the true probability of reaching it.
/// </summary>
/// <param name="Target">The sum to reach, US dollars, above 0.</param>
/// <param name="Cells">How many cells lie below the target, from 1.</param>
internal sealed record SumGrid(double Target, int Cells)
{
    /// <summary>The width of a cell, US dollars.</summary>
    public double Step => Target / Cells;

    /// <summary>The cell of an amount.</summary>
    public int CellOf(double amount, Rounding rounding)
    {
        if (amount >= Target)
        {
            return Cells;
        }

        double cell = amount / Target * Cells;
        return Math.Min((int)(rounding == Rounding.Down ? Math.Floor(cell) : Math.Ceiling(cell)), Cells);
    }

    /// <summary>The sum of nothing.</summary>
    public double[] Nothing()
    {
        double[] sums = new double[Cells + 1];
        sums[0] = 1;
        return sums;
    }
}
