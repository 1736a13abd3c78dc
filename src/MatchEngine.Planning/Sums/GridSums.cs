namespace MatchEngine.Planning.Sums;

/// <summary>Arithmetic on the probabilities of a grid's cells.</summary>
internal static class GridSums
{
    /// <summary>The probability of each cell or more.</summary>
    public static double[] TailOf(ReadOnlySpan<double> mass)
    {
        double[] tail = new double[mass.Length];
        double sum = 0;
        for (int cell = mass.Length - 1; cell >= 0; cell--)
        {
            sum += mass[cell];
            tail[cell] = Math.Min(sum, 1);
        }

        return tail;
    }

    /// <summary>The probability that a sum and a further amount reach the last cell together.</summary>
    /// <param name="sums">The probability of each cell of the sum.</param>
    /// <param name="tail">The probability of each cell or more of the further amount.</param>
    public static double Reach(ReadOnlySpan<double> sums, ReadOnlySpan<double> tail)
    {
        double reach = 0;
        int top = sums.Length - 1;
        for (int cell = 0; cell <= top; cell++)
        {
            reach += sums[cell] * tail[top - cell];
        }

        return Math.Min(reach, 1);
    }

    /// <summary>The tail of the sum of two amounts that don't depend on each other, both given by their tails.</summary>
    public static double[] AddTails(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        int top = left.Length - 1;
        double[] sum = new double[left.Length];
        for (int cell = 0; cell <= top; cell++)
        {
            // All that the left takes alone, and each of its cells below with what the right must then bring.
            double reach = left[cell];
            for (int part = 0; part < cell; part++)
            {
                reach += (left[part] - left[part + 1]) * right[cell - part];
            }

            sum[cell] = Math.Min(reach, 1);
        }

        return sum;
    }
}
