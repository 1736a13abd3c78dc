namespace MatchEngine.Rules;

/// <summary>What came of reading a rule set.</summary>
/// <param name="RuleSet">The rule set; null exactly when <paramref name="Faults"/> holds an error.</param>
/// <param name="Faults">Everything found, by file and place.</param>
public sealed record RuleSetResult(RuleSet? RuleSet, IReadOnlyList<Fault> Faults);
