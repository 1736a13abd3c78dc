using MatchEngine.Programmes;
using MatchEngine.Rules;

namespace MatchEngine.Tests.Programmes;

/// <summary>Programmes over the real catalogue under the real rules, made once for all tests.</summary>
internal static class ProgrammeWorld
{
    private static readonly Lazy<ProgrammeMatcher> Made = new(() => ProgrammeMatcher.Create(World.Matcher, DefaultRules.Load(DefaultRules.ProgrammesId)));

    public static ProgrammeMatcher Programmes => Made.Value;

    /// <summary>Countries of different size, region and coverage.</summary>
    public static string[] Countries { get; } = ["VNM", "MAR", "MDV", "FJI", "BOL", "KEN", "UKR"];
}
