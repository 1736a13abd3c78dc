using MatchEngine.Rules;
using MatchEngine.Rules.Testing;

namespace MatchEngine.Console.Output;

/// <summary>What came of running scenarios, as its JSON has it.</summary>
internal sealed record RulesTestDocument(
    string RuleSet,
    string Revision,
    bool Passed,
    int Scenarios,
    IReadOnlyList<ScenarioResult> Failed,
    IReadOnlyList<Fault> Faults,
    double? RulesPercent,
    double? ClausesPercent,
    IReadOnlyList<CoverageLine>? Uncovered);
