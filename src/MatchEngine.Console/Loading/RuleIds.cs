using MatchEngine.Rules;

namespace MatchEngine.Console.Loading;

/// <summary>Ends a verb that was given a rule's id which the set does not have.</summary>
internal static class RuleIds
{
    public static UserException Unknown(RuleSet rules, string id)
    {
        string? near = rules.Nearest(id);
        string hint = near is null ? "" : $" Did you mean '{near}'?";
        return UserException.WrongUse($"matchengine: there is no rule '{id}' in {rules.Id} {rules.Version}.{hint} 'matchengine rules list' has all.");
    }
}
