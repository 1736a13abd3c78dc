using System.Collections.Immutable;
using MatchEngine.Matching;
using MatchEngine.Rules.Reading;

namespace MatchEngine.Rules.Testing;

/// <summary>Runs the scenarios of a rule set: facts in, outcome out, without a catalogue.</summary>
public static class RuleTests
{
    /// <summary>Runs every scenario and counts what they cover.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="files">Where its scenario files are.</param>
    public static RuleTestReport Run(RuleSet rules, IRuleFiles files)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(files);
        FaultList faults = new();
        ImmutableArray<Scenario> scenarios = ScenarioReader.Read(rules, files, faults);
        CoverageCounter coverage = new(rules);
        ImmutableArray<ScenarioResult> results = [.. scenarios.Select(scenario => Run(rules, scenario, coverage))];
        return new RuleTestReport(results, coverage.Result(), faults.Sorted());
    }

    /// <summary>Which scenarios name each rule in what they expect, by rule id.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="files">Where its scenario files are.</param>
    public static ILookup<string, string> Covering(RuleSet rules, IRuleFiles files)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(files);
        return ScenarioReader.Read(rules, files, new FaultList())
            .SelectMany(scenario => Named(scenario.Expect).Distinct().Select(rule => (rule, scenario.Name)))
            .ToLookup(pair => pair.rule, pair => pair.Name, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Named(ScenarioExpectation expect) =>
        expect.Rules.Select(rule => rule.Rule)
            .Concat(expect.Points.Select(rule => rule.Rule))
            .Concat(expect.Gate is null ? [] : [expect.Gate]);

    private static ScenarioResult Run(RuleSet rules, Scenario scenario, CoverageCounter coverage)
    {
        ImmutableArray<ScenarioTrace> traces = [.. scenario.Pairings.Select(pairing => ScenarioRun.Over(rules, scenario, pairing))];
        foreach (ScenarioTrace trace in traces)
        {
            foreach (RuleResult result in trace.All)
            {
                coverage.Count(result.Rule, result.Outcome, trace.Facts);
            }
        }

        ScenarioCheck check = new(rules);
        if (scenario.Expect.Order.IsEmpty)
        {
            check.Compare(scenario.Expect, traces[0]);
        }
        else
        {
            check.CompareOrder(scenario, traces);
        }

        return new ScenarioResult(scenario.Name, scenario.Location, check.Failures);
    }
}
