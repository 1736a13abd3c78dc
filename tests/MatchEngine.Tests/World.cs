using MatchEngine.Catalogue;
using MatchEngine.Rules;

namespace MatchEngine.Tests;

/// <summary>The real catalogue under the real rules, loaded once for all tests.</summary>
internal static class World
{
    private static readonly Lazy<RuleSet> LoadedRules = new(DefaultRules.Load);
    private static readonly Lazy<Matcher> LoadedMatcher = new(() => Matcher.Create(Catalogue, Rules, runtime: TestedRuntime.Value));

    public static Profiles.Catalogue Catalogue => DefaultCatalogue.Load();

    public static RuleSet Rules => LoadedRules.Value;

    public static Matcher Matcher => LoadedMatcher.Value;
}
