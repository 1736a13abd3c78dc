using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Rules;

namespace MatchEngine.Console.Verbs;

/// <summary><c>rules check</c>: everything that is wrong, at once.</summary>
internal static class RulesCheckVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> set = RulesOptions.Set();
        Option<bool> plan = new("--plan") { Description = "Also says how each part of each rule runs: how often, by columns or row by row, and why." };
        Option<OutputFormat> format = RulesOptions.Format();
        Command command = new("check", "Checks a rule set, its scenario files and its released versions; all faults at once.") { set, plan, format };
        command.SetAction(parsed =>
        {
            FaultReport report = RuleCheck.Run(parsed.GetValue(set), parsed.GetValue(plan));
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                RulesJson.Write(terminal, report, RulesJson.Context.FaultReport);
            }
            else
            {
                FaultLines.Summary(report, terminal);
                if (report.Plan is { } rules)
                {
                    PlanOutput.Write(rules, terminal);
                }
            }

            return report.Faults.Any(fault => fault.Severity == FaultSeverity.Error) ? ExitCodes.Findings : ExitCodes.Done;
        });
        return command;
    }
}
