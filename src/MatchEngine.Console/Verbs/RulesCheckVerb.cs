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
        Option<OutputFormat> format = RulesOptions.Format();
        Command command = new("check", "Checks a rule set, its scenario files and its released versions; all faults at once.") { set, format };
        command.SetAction(parsed =>
        {
            FaultReport report = RuleCheck.Run(parsed.GetValue(set));
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                RulesJson.Write(terminal, report, RulesJson.Context.FaultReport);
            }
            else
            {
                FaultLines.Summary(report, terminal);
            }

            return report.Faults.Any(fault => fault.Severity == FaultSeverity.Error) ? ExitCodes.Findings : ExitCodes.Done;
        });
        return command;
    }
}
