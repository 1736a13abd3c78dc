using System.CommandLine;
using System.Globalization;
using MatchEngine.Catalogue.Building;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;

namespace MatchEngine.Console.Verbs;

/// <summary><c>catalogue build</c>: compiles a catalogue out of data files.</summary>
internal static class CatalogueBuildVerb
{
    public static Command Create(Terminal terminal)
    {
        Option<string> from = new("--from") { Description = "The folder with the data files.", HelpName = "folder", Required = true };
        Option<int?> asOf = new("--as-of")
        {
            Description = "Only what was known at the end of this year.",
            HelpName = "year",
            CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
                ? year
                : CommonOptions.Fail<int?>(result, $"--as-of is a year, such as 2018; '{result.Tokens[0].Value}' is not."),
        };
        Option<string> output = new("--out")
        {
            Description = "Where to: a packed file (its name ends in .catalogue), or a folder of readable files.",
            HelpName = "path",
            Required = true,
        };
        Option<bool> stored = new("--stored") { Description = "Leave a packed file uncompressed: larger, and quicker to load." };
        Command command = new("build", "Compiles a catalogue out of data files: same files, same bytes.") { from, asOf, output, stored };
        command.SetAction((parsed, cancellation) => Task.FromResult(
            Run(parsed.GetValue(from)!, parsed.GetValue(asOf), parsed.GetValue(output)!, parsed.GetValue(stored), terminal, cancellation)));
        return command;
    }

    private static int Run(string from, int? asOf, string output, bool stored, Terminal terminal, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(from) || !Directory.Exists(from))
        {
            throw UserException.WrongUse($"matchengine: there is no folder '{from}' (--from). Name the folder that holds the data files.");
        }

        CatalogueTarget target = CatalogueTarget.Of(output);
        BuildOutcome outcome;
        using (new Elapsed(terminal, "Compiling the catalogue"))
        {
            outcome = CatalogueBuilder.Build(from, new BuildOptions { AsOf = asOf });
        }

        if (outcome is not { Catalogue: { } catalogue, Report: { } report })
        {
            throw UserException.WrongUse(
            [
                .. Catalogues.Lines(outcome.Faults),
                "matchengine: no catalogue was compiled and nothing was written.",
            ]);
        }

        cancellation.ThrowIfCancellationRequested();
        using (new Elapsed(terminal, "Writing the catalogue"))
        {
            target.Write(catalogue, stored);
        }

        terminal.Output.WriteLine(
            $"{output}: {catalogue.Countries.Length} countries, {catalogue.Partners.Length} partners, {catalogue.Flows.Length} flows to {catalogue.Info.FlowsEnd}, as of {catalogue.Info.Date:yyyy-MM-dd}, hash {catalogue.Info.Hash}");
        foreach (SkippedRows skipped in report.Skipped)
        {
            terminal.Output.WriteLine($"  left out: {skipped.Rows} rows of {skipped.File}: {skipped.Reason}");
        }

        return ExitCodes.Done;
    }
}
