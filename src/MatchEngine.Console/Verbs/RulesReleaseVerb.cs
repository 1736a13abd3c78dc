using System.CommandLine;
using MatchEngine.Comparing;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Rules;
using MatchEngine.Rules.Testing;
using MatchEngine.Rules.Versioning;

namespace MatchEngine.Console.Verbs;

/// <summary><c>rules release</c>: freezes a version.</summary>
internal static class RulesReleaseVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = RulesOptions.Folder();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<OutputFormat> format = RulesOptions.Format();
        Command command = new("release", "Freezes the working version under released/, after check, test and bump; never changes one that is there.") { folder, format, catalogue };
        command.SetAction((parsed, cancellation) =>
        {
            RuleFolder working = RuleFolder.Open(parsed.GetValue(folder)!);
            RuleSet rules = RuleSets.Load(working.Folder);
            if (Refusal(working, rules, parsed.GetValue(catalogue), terminal, cancellation) is { } refusal)
            {
                terminal.Error.WriteLine($"matchengine: {refusal} Nothing was written.");
                return Task.FromResult(ExitCodes.Findings);
            }

            (RuleRelease? release, IReadOnlyList<Fault> faults) = RuleRelease.Draft(rules, working.Files);
            if (release is null)
            {
                throw UserException.WrongUse([.. faults.Select(fault => fault.ToString())]);
            }

            ReleaseFolder.Write(release);
            ReleaseReport report = new(rules.Id, release.Version, release.Revision, release.Folder, [.. release.Files.Select(file => file.Path)]);
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                RulesJson.Write(terminal, report, RulesJson.Context.ReleaseReport);
            }
            else
            {
                terminal.Output.Write($"Released {rules.Id} {release.Version} ({release.Revision[..12]}): {report.Files.Count} files under {release.Folder}.\n");
            }

            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static string? Refusal(RuleFolder working, RuleSet rules, string? catalogue, Terminal terminal, CancellationToken cancellation)
    {
        string folder = RuleRelease.FolderOf(rules.Header);
        if (Directory.Exists(folder))
        {
            return $"{rules.Version} is released already ({folder}). A released version never changes: write a new version in ruleset.json.";
        }

        if (working.VerifyReleased() is [var changed, ..])
        {
            return $"an earlier release is not what was released: {changed}";
        }

        RuleTestReport tests = RuleTests.Run(rules, working.Files);
        if (!tests.Passed)
        {
            return tests.Scenarios.IsEmpty ? "no scenario ran: a set without tests is not released." : "scenarios fail: 'matchengine rules test' says which.";
        }

        if (working.LastRelease() is not { } last)
        {
            return null;
        }

        VersionBump bump = Bump.Measure(ImpactJob.Decisive(Matcher.Create(Catalogues.Load(catalogue), last), rules, terminal, cancellation));
        return bump.Step == VersionStep.None ? $"nothing differs from {last.Version}, which is released."
            : Bump.IsLegal(last.Version, rules.Version, bump.Step) ? null
            : $"{rules.Version} is too low: since {last.Version} this is a {bump.Step.ToString().ToLowerInvariant()} step, at least {bump.To}. {bump.Reasons[0]}";
    }
}
