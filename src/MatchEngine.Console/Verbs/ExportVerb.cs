using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Languages;
using MatchEngine.Decisions;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Reports;

namespace MatchEngine.Console.Verbs;

/// <summary><c>export</c>: suggestions as a workbook, comma-separated values or JSON.</summary>
internal static class ExportVerb
{
    private static readonly string[] Formats = ["xlsx", "csv", "json"];

    private static readonly string[] Layouts = ["table", "sheets"];

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> countries = new("country") { Description = "Countries: codes or names in any of six languages.", Arity = ArgumentArity.ZeroOrMore };
        Option<bool> all = new("--all") { Description = "Every middle-income country." };
        Option<int?> top = CommonOptions.Top("suggestions a country", 0);
        top.Description = "How many suggestions a country at most; default: all open pairings.";
        Option<string> layout = new("--layout")
        {
            Description = "table: one long table (default); sheets: a sheet for each country, in a workbook.",
            HelpName = "layout",
            DefaultValueFactory = _ => Layouts[0],
            CustomParser = result => CommonOptions.OneOf(result, "--layout", Layouts),
        };
        Option<Theme?> theme = CommonOptions.ThemeOption("Rank for one theme");
        Option<bool> anyIncome = new("--any-income") { Description = "Also for countries that are not middle-income." };
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Option<string> language = CommonOptions.Language();
        Option<string?> format = FileFormats.Option(Formats);
        Option<string?> output = CommonOptions.Out();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<string?> rules = CommonOptions.Rules();
        Option<string[]> facts = CommonOptions.Facts();
        Option<string?> model = CommonOptions.Model();
        Option<string?> store = StoreOptions.Store();
        Command command = new("export", "Writes suggestions as a table to work on: an Excel workbook with sources and versions, CSV or JSON.")
        {
            countries, all, top, layout, theme, anyIncome, asOf, language, format, output, catalogue, rules, facts, model, store,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(countries)!.Length > 0 == result.GetValue(all))
            {
                result.AddError("Name countries ('export MAR EGY --out x.xlsx'), or everything ('export --all --out x.xlsx').");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            string? path = parsed.GetValue(output);
            string form = FileFormats.Choose(parsed.GetValue(format), path, Formats, byDefault: "csv");
            bool sheets = parsed.GetValue(layout) == "sheets";
            if (form == "xlsx" && path is null)
            {
                throw UserException.WrongUse("matchengine: a workbook is no text for the screen; name a file with --out.");
            }

            if (sheets && form != "xlsx")
            {
                throw UserException.WrongUse($"matchengine: {form} has no sheets; leave out '--layout sheets', or write .xlsx.");
            }

            Session session = Session.Open(parsed.GetValue(catalogue), parsed.GetValue(rules), parsed.GetValue(facts)!, terminal, parsed.GetValue(model));
            SuggestQuery query = new()
            {
                Top = parsed.GetValue(top),
                Theme = parsed.GetValue(theme),
                AnyIncome = parsed.GetValue(anyIncome),
                LikelihoodParts = false,
                Date = parsed.GetValue(asOf),
                Language = parsed.GetValue(language)!,
            };
            ExportJob job = new(session, query, StorePlace.InUse(parsed.GetValue(store)), terminal, cancellation);
            string[] asked = job.Countries(parsed.GetValue(countries)!);
            OfficerMemory? memory = await job.MemoryAsync();
            Destination.Write(path, terminal, target => ExportWriter.Write(
                target.Stream,
                form switch
                {
                    "xlsx" => ExportFormat.Workbook,
                    "json" => ExportFormat.Json,
                    _ => ExportFormat.Csv,
                },
                sheets ? ExportLayout.Sheets : ExportLayout.Table,
                job.Answers(asked, memory),
                job.Stamp,
                session.Catalogue.Info,
                Labels.In(query.Language)));
            return ExitCodes.Done;
        });
        return command;
    }
}
