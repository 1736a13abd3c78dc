using System.CommandLine;
using MatchEngine.Catalogue.Checking;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;

namespace MatchEngine.Console.Verbs;

/// <summary><c>catalogue check</c>: what is missing, stale or contradictory.</summary>
internal static class CatalogueCheckVerb
{
    public static Command Create(Terminal terminal)
    {
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<bool> all = new("--all", "--verbose") { Description = "Every finding, where many are alike, too." };
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Option<string?> output = CommonOptions.Out();
        Command command = new("check", "Looks for what is missing, stale or contradictory; exit code 1 where there is an error.") { all, format, output, catalogue };
        command.SetAction((parsed, _) =>
        {
            Profiles.Catalogue checkedOne = Catalogues.Load(parsed.GetValue(catalogue));
            Finding[] findings = [.. CatalogueCheck.Run(checkedOne)];
            Destination.Write(parsed.GetValue(output), terminal, target =>
                FindingsOutput.Write(findings, checkedOne.Info, parsed.GetValue(all), parsed.GetValue(format), target));
            return Task.FromResult(findings.Any(finding => finding.Severity == Severity.Error) ? ExitCodes.Findings : ExitCodes.Done);
        });
        return command;
    }
}
