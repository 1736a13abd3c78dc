using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Real;

/// <summary>The points of the rules that come nine at a time, by theme, and the ladders of sums that their parts stand on.</summary>
internal static class RealPoints
{
    /// <summary>The themes in the order that the rules X10, X16 and X17 stand in: by the words of their ids.</summary>
    public static readonly int[] Order =
    [
        (int)Theme.Circular, (int)Theme.Digital, (int)Theme.Energy, (int)Theme.Environment, (int)Theme.BusinessFinance,
        (int)Theme.Industry, (int)Theme.HumanCapital, (int)Theme.Technology, (int)Theme.Trade,
    ];

    /// <summary>X10: recorded in the theme.</summary>
    public static readonly double[] KnownThere = [4, 4, 4, 4, 3, 2.5, 2.5, 1, 1];

    /// <summary>X16: at scale in the theme anywhere.</summary>
    public static readonly double[] AtScale = [2, 2, 2, 2, 1.5, 1.5, 1.5, 0.5, 0.5];

    /// <summary>X17: recorded in all themes together, and so estimated in the theme.</summary>
    public static readonly double[] Estimated = [2, 2, 2, 2, 1.5, 1.25, 1.25, 0.5, 0.5];

    /// <summary>Need and offer meet: R03, R04, R05, X04, X05, R32c, X06, R14, R15.</summary>
    public static readonly double[] Met = [5, 5, 5, 2, 2.5, 2.5, 1.5, 1, 1];

    /// <summary>R25a to R25f, by <see cref="RealPartners.SouthSouthIndicators"/>.</summary>
    public static readonly double[] SouthSouth = [1, 0.5, 0.5, 0.5, 0.5, 0.5];

    /// <summary>The theme of R25a to R25f.</summary>
    public static readonly int[] SouthSouthThemes =
        [(int)Theme.Technology, (int)Theme.HumanCapital, (int)Theme.Environment, (int)Theme.Industry, (int)Theme.Energy, (int)Theme.Digital];

    /// <summary>R25c alone asks for less at home than here.</summary>
    public const int Lower = 2;

    /// <summary>How many of three steps are reached, as a part of all.</summary>
    public static double Part(double usd, double first, double second, double third) =>
        (Reached(usd, first) + Reached(usd, second) + Reached(usd, third)) / 3.0;

    /// <summary>How many of four steps are reached, as a part of all.</summary>
    public static double Part(double usd, double first, double second, double third, double fourth) =>
        (Reached(usd, first) + Reached(usd, second) + Reached(usd, third) + Reached(usd, fourth)) / 4.0;

    /// <summary>How many of five steps are reached, as a part of all.</summary>
    public static double Part(double usd, double first, double second, double third, double fourth, double fifth) =>
        (Reached(usd, first) + Reached(usd, second) + Reached(usd, third) + Reached(usd, fourth) + Reached(usd, fifth)) / 5.0;

    private static int Reached(double usd, double step) => usd >= step ? 1 : 0;
}
