using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Real;

/// <summary>The nine themes that need and offer meet in: sets of them are bits, the first theme lowest.</summary>
internal static class RealThemes
{
    public const int Count = 9;

    public const int All = (1 << Count) - 1;

    /// <summary>Those in which UNIDO has a comparative advantage: all but enterprise and finance.</summary>
    public const int Advantage = All & ~(1 << (int)Theme.BusinessFinance);

    public static int Bits(Func<int, bool> has) => Enumerable.Range(0, Count).Where(has).Sum(theme => 1 << theme);
}
