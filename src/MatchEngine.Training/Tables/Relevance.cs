namespace MatchEngine.Training.Tables;

/// <summary>From amounts of the two years after a cutoff to relevance: fixed logarithmic bins.</summary>
internal static class Relevance
{
    private static readonly double[] Sector = [25_000, 1_000_000, 10_000_000];
    private static readonly double[] Unido = [10_000, 100_000, 1_000_000];

    /// <summary>0 to 3 for an amount of sector flows, US dollars.</summary>
    public static int OfSector(double usd) => Bin(usd, Sector);

    /// <summary>0 to 3 for an amount paid for UNIDO's work, US dollars.</summary>
    public static int OfUnido(double usd) => Bin(usd, Unido);

    private static int Bin(double usd, double[] from)
    {
        int bin = 0;
        while (bin < from.Length && usd >= from[bin])
        {
            bin++;
        }

        return bin;
    }
}
