using MatchEngine.Rules;

namespace MatchEngine.Planning;

/// <summary>The rules of programmes that an answer stands on, beside the stamp of its pairings.</summary>
/// <param name="RuleSet">Id of the rule set.</param>
/// <param name="Version">Its version.</param>
/// <param name="Revision">SHA-256 of its canonical form.</param>
public sealed record ProgrammeStamp(string RuleSet, string Version, string Revision)
{
    internal static ProgrammeStamp Of(RuleSet rules) => new(rules.Id, rules.Version, rules.Revision);
}
