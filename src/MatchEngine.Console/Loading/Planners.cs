using MatchEngine.Planning;
using MatchEngine.Rules;

namespace MatchEngine.Console.Loading;

/// <summary>Makes the planner of a session.</summary>
internal static class Planners
{
    /// <summary>The planner under the rules of programmes that an option names; null: those that are carried along.</summary>
    public static Planner Of(Session session, string? programmes)
    {
        RuleSet rules = RuleSets.Load(programmes ?? DefaultRules.ProgrammesId);
        return rules.IsForProgrammes
            ? Planner.Create(session.Matcher(), rules)
            : throw UserException.WrongUse($"matchengine: the rule set '{programmes}' says nothing of programmes (--programmes). Name one that does, such as {DefaultRules.ProgrammesId}.");
    }
}
