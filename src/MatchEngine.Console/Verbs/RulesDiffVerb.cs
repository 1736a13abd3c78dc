using System.CommandLine;
using MatchEngine.Comparing;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Explaining;

namespace MatchEngine.Console.Verbs;

/// <summary><c>rules diff</c>: what changed, rule by rule, in words.</summary>
internal static class RulesDiffVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> before = RulesOptions.Wanted("before", "The earlier set: a folder, or a carried one as mic-partnership@1.0.0.");
        Argument<string> after = RulesOptions.Wanted("after", "The later set.");
        Option<OutputFormat> format = RulesOptions.Format();
        Command command = new("diff", "Says what differs between two sets, rule by rule; exit code 1 where anything does.") { before, after, format };
        command.SetAction(parsed =>
        {
            RuleSetDiff diff = RuleSetDiff.Between(RuleSets.Load(parsed.GetValue(before)), RuleSets.Load(parsed.GetValue(after)));
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                RulesJson.Write(terminal, diff, MatchJson.TypeInfo<RuleSetDiff>());
            }
            else
            {
                ImpactOutput.Diff(diff, terminal);
            }

            return diff.Changes.IsEmpty ? ExitCodes.Done : ExitCodes.Findings;
        });
        return command;
    }
}
