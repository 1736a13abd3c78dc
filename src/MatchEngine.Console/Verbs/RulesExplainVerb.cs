using System.CommandLine;
using MatchEngine.Console.Output;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Rules;

namespace MatchEngine.Console.Verbs;

/// <summary><c>rules explain</c>: what a code means and what to do.</summary>
internal static class RulesExplainVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> code = new("code") { Description = "A code such as R012; without one, all are explained.", Arity = ArgumentArity.ZeroOrOne };
        Option<OutputFormat> format = RulesOptions.Format();
        Command command = new("explain", "Explains the codes of faults in rule files.") { code, format };
        command.SetAction(parsed =>
        {
            string? asked = parsed.GetValue(code);
            if (asked is not null && RuleFaults.Explain(asked) is null)
            {
                throw UserException.WrongUse($"matchengine: there is no code '{asked}'. The codes are {string.Join(", ", RuleFaults.Codes)}.");
            }

            CodeExplanation[] codes = [.. (asked is null ? RuleFaults.Codes : [asked.Trim().ToUpperInvariant()]).Select(c => new CodeExplanation(c, RuleFaults.Explain(c)!))];
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                RulesJson.Write(terminal, codes, RulesJson.Context.CodeExplanationArray);
                return ExitCodes.Done;
            }

            TextPage page = new(terminal);
            foreach (CodeExplanation explained in codes)
            {
                page.Paragraph(Run.Strong(explained.Code), $" {explained.Explanation}");
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
