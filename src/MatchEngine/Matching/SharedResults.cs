namespace MatchEngine.Matching;

/// <summary>What all pairings of one country, or of one partner, share.</summary>
/// <param name="Results">The results of rules that read this side alone.</param>
/// <param name="NotMet">Of rules that read more: whether this side keeps them from being met.</param>
/// <param name="Fits">
/// Whether the facts of this side are of such sizes that no condition can run out of steps: only then may a part of it stand for the whole.
/// </param>
internal sealed record SharedResults(RuleResult[] Results, bool[] NotMet, bool Fits);
