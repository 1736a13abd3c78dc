using System.CommandLine;
using MatchEngine.Comparing;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Rules;

namespace MatchEngine.Console.Verbs;

/// <summary><c>rules bump</c>: the smallest legal version step, measured.</summary>
internal static class RulesBumpVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = RulesOptions.Folder();
        Option<string?> since = new("--since") { Description = "The set to compare with; default: the last released version beside it.", HelpName = "set" };
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<OutputFormat> format = RulesOptions.Format();
        Command command = new("bump", "Measures the smallest legal version step and drafts the entry of the change log; exit code 1 where the version is too low.")
        {
            folder, since, format, catalogue,
        };
        command.SetAction((parsed, cancellation) =>
        {
            RuleFolder working = RuleFolder.Open(parsed.GetValue(folder)!);
            RuleSet after = RuleSets.Load(working.Folder);
            RuleSet before = parsed.GetValue(since) is { } name ? RuleSets.Load(name)
                : working.LastRelease() ?? throw UserException.WrongUse($"matchengine: nothing is released under '{working.Folder}/released' yet; name a set with --since.");
            Matcher matcher = Matcher.Create(Catalogues.Load(parsed.GetValue(catalogue)), before);
            VersionBump bump = Bump.Measure(ImpactJob.Decisive(matcher, after, terminal, cancellation));
            bool legal = Bump.IsLegal(bump.From, after.Version, bump.Step);
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                RulesJson.Write(terminal, bump, MatchJson.TypeInfo<VersionBump>());
            }
            else
            {
                Write(bump, after.Version, legal, terminal);
            }

            return Task.FromResult(legal ? ExitCodes.Done : ExitCodes.Findings);
        });
        return command;
    }

    private static void Write(VersionBump bump, string version, bool legal, Terminal terminal)
    {
        TextPage page = new(terminal);
        page.Title(bump.Step == VersionStep.None ? $"Nothing differs from {bump.From}" : $"{bump.Step.ToString().ToLowerInvariant()}: {bump.From} becomes at least {bump.To}");
        foreach (string reason in bump.Reasons)
        {
            page.Item(Mark.Dot, reason);
        }

        page.Paragraph(legal ? $"The set says {version}: that is legal." : $"The set says {version}: too low. Write \"version\": \"{bump.To}\" in ruleset.json.");
        page.Gap();
        terminal.Output.Write(bump.Changelog);
    }
}
