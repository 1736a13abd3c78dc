using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Rules;
using MatchEngine.Rules.Linting;

namespace MatchEngine.Console.Verbs;

/// <summary><c>rules lint</c>: what is allowed but probably not meant.</summary>
internal static class RulesLintVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> set = RulesOptions.Set();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<OutputFormat> format = RulesOptions.Format();
        Command command = new("lint", "Finds clauses, rules, bands and facts that are probably not meant; exit code 1 where there are any.") { set, format, catalogue };
        command.SetAction(parsed =>
        {
            RuleSet rules = RuleSets.Load(parsed.GetValue(set));
            Matcher matcher = Matcher.Create(Catalogues.Load(parsed.GetValue(catalogue)), rules);
            IReadOnlyList<Fault> findings = RuleLint.Run(rules, matcher);
            FaultReport report = new(
                $"{rules.Id}@{rules.Version}", rules.Revision, rules.Rules.Length, rules.Facts.Facts.Length, new Dictionary<string, int>(), [], findings);
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                RulesJson.Write(terminal, report, RulesJson.Context.FaultReport);
            }
            else
            {
                FaultLines.Summary(report, terminal);
            }

            return findings.Count > 0 ? ExitCodes.Findings : ExitCodes.Done;
        });
        return command;
    }
}
