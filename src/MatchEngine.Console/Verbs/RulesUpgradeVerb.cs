using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Rules;

namespace MatchEngine.Console.Verbs;

/// <summary>
/// <c>rules upgrade</c>: rewrites the files of an older language. Language 1 is the first there is, so there is nothing to rewrite yet; the
/// verb says so, and refuses what it does not know.
/// </summary>
internal static class RulesUpgradeVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = RulesOptions.Folder();
        Option<OutputFormat> format = RulesOptions.Format();
        Command command = new("upgrade", "Rewrites the files of a set in an older language version.") { folder, format };
        command.SetAction(parsed =>
        {
            RuleFolder working = RuleFolder.Open(parsed.GetValue(folder)!);
            RuleSetResult result = RuleSet.Read(working.Files, working.Manifest);
            if (result.Faults.FirstOrDefault(fault => fault.Code == RuleFaults.UnknownLanguage) is { } unknown)
            {
                throw UserException.WrongUse(unknown.ToString());
            }

            if (result.RuleSet is null)
            {
                throw UserException.WrongUse([.. result.Faults.Select(fault => fault.ToString()), "matchengine: mend these first; nothing was written."]);
            }

            string said = $"already language {RuleSet.Language}";
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                RulesJson.Write(terminal, [new FileResult(working.Manifest, said)], RulesJson.Context.FileResultArray);
            }
            else
            {
                terminal.Output.Write($"{working.Manifest}: {said}, the first and newest. Nothing to rewrite.\n");
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
