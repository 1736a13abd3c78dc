using MatchEngine.Profiles;

namespace MatchEngine.Ranking.Features;

/// <summary>What a feature is counted over: one theme, all seven industrial themes together, or everything outside of them.</summary>
internal static class Scope
{
    /// <summary>All sectors outside of the industrial themes.</summary>
    public const int Other = (int)Theme.Other;

    /// <summary>The seven industrial themes together.</summary>
    public const int Industrial = Other + 1;

    public const int Count = Industrial + 1;

    public static int Of(Theme? theme) => theme is { } one ? (int)one : Industrial;

    public static bool IsIndustrial(Theme theme) => theme < Theme.Circular;
}
