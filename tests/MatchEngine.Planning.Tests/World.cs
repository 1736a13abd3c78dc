using MatchEngine.Catalogue;
using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Planning.Tests;

/// <summary>The real catalogue under the real rules, loaded once for all tests.</summary>
internal static class World
{
    private static readonly Lazy<RuleSet> LoadedRules = new(DefaultRules.Load);
    private static readonly Lazy<RuleSet> LoadedProgrammes = new(() => DefaultRules.Load(DefaultRules.ProgrammesId));
    private static readonly Lazy<Planner> LoadedPlanner = new(() => With(FactOverlay.Empty));

    public static Profiles.Catalogue Catalogue => DefaultCatalogue.Load();

    public static Planner Planner => LoadedPlanner.Value;

    public static Planner With(FactOverlay overlay) => Planner.Create(Matcher.Create(Catalogue, LoadedRules.Value, overlay), LoadedProgrammes.Value);

    public static RuleSet Pairings => LoadedRules.Value;
}
