using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Languages;
using MatchEngine.Profiles;
using MatchEngine.Programmes;

namespace MatchEngine.Console.Verbs;

/// <summary><c>triangular</c>: triples of a Southern provider, a funder and a country.</summary>
internal static class TriangularVerb
{
    private const int DefaultTop = 10;

    public static Command Create(Terminal terminal)
    {
        Argument<string> country = new("country") { Description = "A country: code or name in any of six languages." };
        Option<string?> provider = new("--provider") { Description = "Only triples with this provider: a country.", HelpName = "country" };
        Option<string?> funder = new("--funder") { Description = "Only triples with this funder.", HelpName = "partner" };
        Option<bool> everyFunder = new("--every-funder") { Description = "A line for every triple, instead of each provider once with its best funder." };
        Option<bool> why = new("--why") { Description = "Every rule of one triple, met or not; with --provider and --funder." };
        Option<bool> all = new("--all", "--verbose") { Description = "With --why: also the clauses and facts of rules that are not met." };
        Option<int?> top = CommonOptions.Top("triples", DefaultTop);
        Option<Theme?> theme = CommonOptions.ThemeOption("Rank for one theme");
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Option<string> language = CommonOptions.Language();
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Markdown);
        Option<string?> output = CommonOptions.Out();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<string?> rules = CommonOptions.Rules();
        Option<string?> programmeRules = CommonOptions.ProgrammeRules();
        Option<string[]> facts = CommonOptions.Facts();
        Option<string?> model = CommonOptions.Model();
        Command command = new("triangular", "Suggests triples: a Southern provider with relevant experience, a funder, and the country.")
        {
            country, provider, funder, everyFunder, why, all, top, theme, asOf, language, format, output, catalogue, rules, programmeRules, facts, model,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(why) && (result.GetValue(provider) is null || result.GetValue(funder) is null))
            {
                result.AddError("--why explains one triple: name it with --provider and --funder.");
            }

            if (result.GetValue(why) && result.GetValue(format) == OutputFormat.Csv)
            {
                result.AddError("--why writes table, json or markdown; rules don't fit into csv.");
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            Session session = Session.Open(parsed.GetValue(catalogue), parsed.GetValue(rules), parsed.GetValue(facts)!, terminal, parsed.GetValue(model));
            ProgrammeMatcher programmes = session.Programmes(parsed.GetValue(programmeRules));
            string iso3 = session.Country(parsed.GetValue(country)!).Iso3;
            TriangularQuery query = new()
            {
                Top = parsed.GetValue(top) ?? DefaultTop,
                Theme = parsed.GetValue(theme),
                Provider = parsed.GetValue(provider) is { } asked ? session.Country(asked).Iso3 : null,
                Funder = parsed.GetValue(funder) is { } named ? session.Partner(named).Id : null,
                BestFunderOnly = !parsed.GetValue(everyFunder),
                Date = parsed.GetValue(asOf),
                Language = parsed.GetValue(language)!,
            };
            if (parsed.GetValue(why))
            {
                TripleExplanation explanation = programmes.ExplainTriple(iso3, query.Provider!, query.Funder!, query, cancellation);
                TripleWhyOutput.Write(explanation, session.Catalogue.Info, parsed.GetValue(all), parsed.GetValue(format), parsed.GetValue(output), Labels.In(query.Language), terminal);
                return Task.FromResult(explanation.IsOpen ? ExitCodes.Done : ExitCodes.Findings);
            }

            TriangularAnswer answer = programmes.Triangular(iso3, query, cancellation);
            TriangularOutput.Write(answer, parsed.GetValue(format), parsed.GetValue(output), Labels.In(query.Language), terminal);
            return Task.FromResult(TriangularOutput.Report(answer, query, Labels.In(query.Language), terminal));
        });
        return command;
    }
}
