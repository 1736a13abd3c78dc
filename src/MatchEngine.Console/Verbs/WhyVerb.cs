using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Verbs;

/// <summary><c>why</c>: every rule's part in one pairing.</summary>
internal static class WhyVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> country = new("country") { Description = "A country: code or name in any of six languages." };
        Argument<string> partner = new("partner") { Description = "A partner: id, code or name." };
        Option<bool> all = new("--all", "--verbose") { Description = "Also the clauses and facts of rules that are not met." };
        Option<Theme?> theme = CommonOptions.ThemeOption("Score for one theme");
        Option<bool> anyIncome = new("--any-income") { Description = "Open the gates that read the income group." };
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Option<string> language = CommonOptions.Language();
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json, OutputFormat.Markdown);
        Option<string?> output = CommonOptions.Out();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<string?> rules = CommonOptions.Rules();
        Option<string[]> facts = CommonOptions.Facts();
        Option<string?> model = CommonOptions.Model();
        Option<bool> forUnido = CommonOptions.ForUnido();
        Option<string?> store = StoreOptions.Store();
        Command command = new("why", "Explains one pairing: every rule met, not met or undecided, with its values, points and paragraph.")
        {
            country, partner, all, theme, anyIncome, asOf, language, format, output, catalogue, rules, facts, model, forUnido, store,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            Session session = Session.Open(parsed.GetValue(catalogue), parsed.GetValue(rules), parsed.GetValue(facts)!, terminal, parsed.GetValue(model));
            Rankers.RequireFor(session.Ranker, parsed.GetValue(forUnido));
            string iso3 = session.Country(parsed.GetValue(country)!).Iso3;
            string id = session.Partner(parsed.GetValue(partner)!).Id;
            SuggestQuery query = new()
            {
                Theme = parsed.GetValue(theme),
                AnyIncome = parsed.GetValue(anyIncome),
                ForUnido = parsed.GetValue(forUnido),
                Date = parsed.GetValue(asOf),
                Language = parsed.GetValue(language)!,
            };
            PairingExplanation explanation = session.Matcher().Explain(iso3, id, query, cancellation);
            if (StorePlace.InUse(parsed.GetValue(store)) is { } place)
            {
                explanation = await WhyMemory.TellAsync(place, explanation, terminal, cancellation);
            }

            WhyOutput.Write(explanation, session.Catalogue.Info, parsed.GetValue(all), parsed.GetValue(format), parsed.GetValue(output), Labels.In(query.Language), terminal);
            return explanation.IsOpen ? ExitCodes.Done : ExitCodes.Findings;
        });
        return command;
    }
}
