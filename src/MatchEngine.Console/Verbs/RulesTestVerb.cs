using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Rules;
using MatchEngine.Rules.Testing;

namespace MatchEngine.Console.Verbs;

/// <summary><c>rules test</c>: the scenarios of a set, and what they cover.</summary>
internal static class RulesTestVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> set = RulesOptions.Set();
        Option<bool> coverage = new("--coverage") { Description = "Also tell which outcomes of rules and clauses were seen." };
        Option<double?> minRules = new("--min-rules") { Description = "With --coverage: percent of rules that must be seen met and not met.", HelpName = "percent" };
        Option<double?> minClauses = new("--min-clauses") { Description = "With --coverage: percent of clauses that must be seen with every outcome.", HelpName = "percent" };
        Option<OutputFormat> format = RulesOptions.Format();
        Command command = new("test", "Runs the scenarios of a set; exit code 1 where one fails or none ran.") { set, coverage, minRules, minClauses, format };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(coverage) && (result.GetValue(minRules) is not null || result.GetValue(minClauses) is not null))
            {
                result.AddError("--min-rules and --min-clauses need --coverage.");
            }
        });
        command.SetAction(parsed =>
        {
            (IRuleFiles files, _) = RuleSets.Find(parsed.GetValue(set));
            RuleSet rules = RuleSets.Load(parsed.GetValue(set));
            RuleTestReport report = RuleTests.Run(rules, files);
            RulesTestDocument document = RulesTestOutput.Document(rules, report, parsed.GetValue(coverage));
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                RulesJson.Write(terminal, document, RulesJson.Context.RulesTestDocument);
            }
            else
            {
                RulesTestOutput.Write(document, terminal);
            }

            bool enough = Reaches("rules", report.Coverage.RulesPercent, parsed.GetValue(minRules), terminal)
                & Reaches("clauses", report.Coverage.ClausesPercent, parsed.GetValue(minClauses), terminal);
            return report.Passed && enough ? ExitCodes.Done : ExitCodes.Findings;
        });
        return command;
    }

    private static bool Reaches(string what, double percent, double? wanted, Terminal terminal)
    {
        if (!(percent < wanted))
        {
            return true;
        }

        terminal.Error.WriteLine($"matchengine: coverage of {what} is {percent:0.0} %, below the {wanted:0.0} % asked for.");
        return false;
    }
}
