using System.Globalization;

namespace MatchEngine.Catalogue.Building;

/// <summary>Roundings. What is computed is kept to as many digits as it means, the same on every machine.</summary>
internal static class Figures
{
    /// <summary>To eight significant digits.</summary>
    public static double Significant(double value) =>
        double.Parse(value.ToString("E7", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>A share or percentile: six decimals.</summary>
    public static double Share(double value) => Math.Round(value, 6, MidpointRounding.AwayFromZero);

    /// <summary>Whole dollars.</summary>
    public static double Dollars(double value) => Math.Round(value, MidpointRounding.AwayFromZero) + 0.0;

    /// <summary>A quantile of ascending values, by linear interpolation (type 7).</summary>
    public static double Quantile(List<double> sorted, double p)
    {
        double at = (sorted.Count - 1) * p;
        int low = (int)at;
        int high = Math.Min(low + 1, sorted.Count - 1);
        return sorted[low] + ((at - low) * (sorted[high] - sorted[low]));
    }
}
