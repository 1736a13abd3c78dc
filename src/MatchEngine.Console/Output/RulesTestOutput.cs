using MatchEngine.Console.Output.Pages;
using MatchEngine.Rules;
using MatchEngine.Rules.Testing;

namespace MatchEngine.Console.Output;

/// <summary>Writes what came of running scenarios.</summary>
internal static class RulesTestOutput
{
    public static RulesTestDocument Document(RuleSet rules, RuleTestReport report, bool coverage) => new(
        $"{rules.Id}@{rules.Version}",
        rules.Revision,
        report.Passed,
        report.Scenarios.Length,
        [.. report.Scenarios.Where(scenario => !scenario.Passed)],
        report.Faults,
        coverage ? report.Coverage.RulesPercent : null,
        coverage ? report.Coverage.ClausesPercent : null,
        coverage ? [.. report.Coverage.Rules.Concat(report.Coverage.Clauses).Where(line => !line.IsCovered)] : null);

    public static void Write(RulesTestDocument document, Terminal terminal)
    {
        FaultLines.Write(document.Faults, terminal);
        foreach (ScenarioResult scenario in document.Failed)
        {
            terminal.Output.Write($"{scenario.Location} failed: {scenario.Name}\n");
            foreach (ScenarioFailure failure in scenario.Failures)
            {
                terminal.Output.Write($"    {failure.Message}\n");
                foreach (string clause in failure.Clauses)
                {
                    terminal.Output.Write($"        {clause}\n");
                }
            }
        }

        foreach (CoverageLine line in document.Uncovered ?? [])
        {
            terminal.Output.Write($"not covered: {line.Rule}{(line.Clause is null ? "" : $" '{line.Clause}'")}: never seen {string.Join(", ", line.NotSeen)}\n");
        }

        TextPage page = new(terminal);
        page.Paragraph(document.Scenarios == 0
            ? "No scenario ran: an empty run fails. List scenario files under 'scenarios' in ruleset.json."
            : $"{document.RuleSet} ({document.Revision[..12]}): {document.Scenarios} scenarios, {document.Failed.Count} failed.");
        if (document.RulesPercent is { } rules)
        {
            page.Paragraph($"Coverage: {rules:0.0} % of rules met and not met, {document.ClausesPercent:0.0} % of clauses seen with every outcome that they can have.");
        }
    }
}
