using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Explaining;
using MatchEngine.Rules;
using MatchEngine.Rules.Describing;
using MatchEngine.Rules.Testing;

namespace MatchEngine.Console.Verbs;

/// <summary><c>rules show</c>: one rule as a sentence.</summary>
internal static class RulesShowVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> id = RulesOptions.Wanted("rule", "The id of a rule, such as R03.");
        Option<string?> set = CommonOptions.Rules();
        Option<OutputFormat> format = RulesOptions.Format();
        Command command = new("show", "Says one rule as a sentence, with its source, owner, dates, facts and tests.") { id, set, format };
        command.SetAction(parsed =>
        {
            (IRuleFiles files, string path) = RuleSets.Find(parsed.GetValue(set));
            RuleSet rules = RuleSets.Load(parsed.GetValue(set));
            Rule rule = rules.Find(parsed.GetValue(id)!) ?? throw RuleIds.Unknown(rules, parsed.GetValue(id)!);
            RuleDescription description = RuleDescriber.Describe(rules, rule) with { Tests = [.. RuleTests.Covering(rules, files)[rule.Id]] };
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                RulesJson.Write(terminal, description, MatchJson.TypeInfo<RuleDescription>());
            }
            else
            {
                RulesListOutput.Show(description, terminal);
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
