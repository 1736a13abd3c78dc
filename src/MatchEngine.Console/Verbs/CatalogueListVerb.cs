using System.CommandLine;
using MatchEngine.Catalogue.Showing;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;

namespace MatchEngine.Console.Verbs;

/// <summary><c>catalogue list</c>: the countries or the partners of a catalogue, one a line.</summary>
internal static class CatalogueListVerb
{
    private const string Countries = "countries";
    private const string Partners = "partners";

    public static Command Create(Terminal terminal)
    {
        Argument<string> what = new("what")
        {
            Description = "countries or partners.",
            CustomParser = result => CommonOptions.OneOf(result, "what to list", [Countries, Partners]),
        };
        Option<string?> search = new("--search") { Description = "Only those with this in an id, code or name, in any language.", HelpName = "text" };
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Option<string?> output = CommonOptions.Out();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Command command = new("list", "Lists countries or partners; exit code 1 where a search finds none.") { what, search, format, output, catalogue };
        command.SetAction((parsed, _) =>
        {
            Profiles.Catalogue from = Catalogues.Load(parsed.GetValue(catalogue));
            string? sought = parsed.GetValue(search);
            CatalogueRows list = parsed.GetValue(what) == Countries ? CatalogueRows.OfCountries(from, sought) : CatalogueRows.OfPartners(from, sought);
            if (list.Rows.Count == 0)
            {
                terminal.Error.WriteLine($"matchengine: none of the {parsed.GetValue(what)} has '{sought}' in an id, code or name.");
            }

            if (list.Rows.Count == 0 && parsed.GetValue(format) == OutputFormat.Table)
            {
                return Task.FromResult(ExitCodes.Findings);
            }

            Destination.Write(parsed.GetValue(output), terminal, target => CatalogueList.Write(list, from.Info, parsed.GetValue(format), target));
            return Task.FromResult(list.Rows.Count == 0 ? ExitCodes.Findings : ExitCodes.Done);
        });
        return command;
    }
}
