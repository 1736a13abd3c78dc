using MatchEngine.Matching;

namespace MatchEngine.Rules.Testing;

/// <summary>Outcomes as scenario files spell them.</summary>
internal static class ScenarioWords
{
    public static string Of(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Met => "met",
        RuleOutcome.NotMet => "not met",
        RuleOutcome.CannotTell => "cannot tell",
        _ => "not in force",
    };
}
