using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Explaining;
using MatchEngine.Rules;
using MatchEngine.Rules.Describing;

namespace MatchEngine.Console.Verbs;

/// <summary><c>rules list</c>: what is there.</summary>
internal static class RulesListVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> set = RulesOptions.Set();
        Option<OutputFormat> format = RulesOptions.Format();
        Command command = new("list", "Lists the rules with paragraph, class, owner, points and dates.") { set, format };
        command.SetAction(parsed =>
        {
            RuleSet rules = RuleSets.Load(parsed.GetValue(set));
            RuleDescription[] descriptions = [.. rules.Rules.Select(rule => RuleDescriber.Describe(rules, rule)).OrderBy(rule => Array.IndexOf(Kinds, rule.Kind))];
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                RulesJson.Write(terminal, descriptions, MatchJson.TypeInfo<RuleDescription[]>());
            }
            else
            {
                RulesListOutput.List(rules, descriptions, terminal);
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static readonly string[] Kinds = ["gate", "score", "advise", "derive"];
}
