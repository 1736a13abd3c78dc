using System.Collections.Immutable;

namespace MatchEngine.Rules.Testing;

/// <summary>What came of running the scenarios of a rule set.</summary>
/// <param name="Scenarios">One result a scenario, in the order of the files.</param>
/// <param name="Coverage">What the scenarios reached.</param>
/// <param name="Faults">What is wrong in the scenario files; their scenarios were not run.</param>
public sealed record RuleTestReport(ImmutableArray<ScenarioResult> Scenarios, RuleCoverage Coverage, IReadOnlyList<Fault> Faults)
{
    /// <summary>Whether at least one scenario ran, none failed and no file was broken. An empty run fails.</summary>
    public bool Passed => !Scenarios.IsEmpty && Faults.Count == 0 && Scenarios.All(scenario => scenario.Passed);
}
