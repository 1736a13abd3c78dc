using System.CommandLine;

namespace MatchEngine.Console.Verbs;

/// <summary><c>rules</c>: the rule owner's tools.</summary>
internal static class RulesVerb
{
    public static Command Create(Terminal terminal) => new("rules", "Read, check, test, compare and release rule sets.")
    {
        RulesListVerb.Create(terminal),
        RulesShowVerb.Create(terminal),
        RulesCheckVerb.Create(terminal),
        RulesExplainVerb.Create(terminal),
        RulesLintVerb.Create(terminal),
        RulesFmtVerb.Create(terminal),
        RulesTestVerb.Create(terminal),
        RulesDiffVerb.Create(terminal),
        RulesImpactVerb.Create(terminal),
        RulesBumpVerb.Create(terminal),
        RulesReleaseVerb.Create(terminal),
        RulesUpgradeVerb.Create(terminal),
        RulesWatchVerb.Create(terminal),
    };
}
