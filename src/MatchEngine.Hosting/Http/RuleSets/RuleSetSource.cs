using MatchEngine.Rules;

namespace MatchEngine.Hosting.Http.RuleSets;

/// <summary>A rule set and where its files are.</summary>
/// <param name="Rules">The rule set.</param>
/// <param name="Files">Its files; the paths are those of its header.</param>
internal sealed record RuleSetSource(RuleSet Rules, IRuleFiles Files);
