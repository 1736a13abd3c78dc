using MatchEngine.Rules;
using MatchEngine.Running;

namespace MatchEngine.Console.Output;

/// <summary>What a check of rule files found, as its JSON has it.</summary>
/// <param name="RuleSet">The set as <c>id@version</c>, or the path where it can't be read.</param>
/// <param name="Revision">The revision; null for a set with errors.</param>
/// <param name="Rules">How many rules it has.</param>
/// <param name="Facts">How many facts its dictionary has.</param>
/// <param name="Untranslated">By language that the set speaks besides English: how many sentences and titles lack it.</param>
/// <param name="Released">The released versions that were verified.</param>
/// <param name="Faults">Everything found.</param>
internal sealed record FaultReport(
    string RuleSet,
    string? Revision,
    int Rules,
    int Facts,
    IReadOnlyDictionary<string, int> Untranslated,
    IReadOnlyList<string> Released,
    IReadOnlyList<Fault> Faults)
{
    /// <summary>How each rule runs; null where it was not asked for, or the set has errors.</summary>
    public IReadOnlyList<RulePlan>? Plan { get; init; }
}
