using System.CommandLine;
using System.Globalization;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Console.Verbs;

/// <summary><c>suggest</c>: partners for a country, countries for a partner, or everything at once.</summary>
internal static class SuggestVerb
{
    private const int DefaultTop = 10;
    private const int ThemeTop = 3;

    public static Command Create(Terminal terminal)
    {
        Argument<string?> country = new("country") { Description = "A country: code or name in any of six languages.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> forPartner = new("--for") { Description = "Suggest countries for this partner instead.", HelpName = "partner" };
        Option<bool> all = new("--all") { Description = "Every middle-income country; in csv and json all open pairings unless --top is given." };
        Option<bool> byTheme = new("--by-theme") { Description = "One ranking for each theme." };
        Option<int?> top = new("--top")
        {
            Description = $"How many suggestions at most (default {DefaultTop}; {ThemeTop} a theme in a table).",
            HelpName = "n",
            CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n > 0
                ? n
                : CommonOptions.Fail<int?>(result, $"--top is a whole number from 1; '{result.Tokens[0].Value}' is not."),
        };
        Option<Theme?> theme = CommonOptions.ThemeOption("Rank for one theme");
        Option<PartnerKind?> kind = CommonOptions.Coded<PartnerKind>("--kind", "Only partners of one kind", PartnerKinds.AllCodes, PartnerKinds.TryParse);
        Option<CooperationLevel?> level = CommonOptions.Coded<CooperationLevel>("--level", "Only pairings advised for a level", ["country", "regional", "global"], RuleWords.TryParse);
        Option<LinkStatus?> history = CommonOptions.Coded<LinkStatus>(
            "--min-history", "new: only pairings without history; dormant: only with some; persistent: only active ones", ["new", "dormant", "persistent"], LinkWords.TryParse);
        Option<bool> southSouth = new("--south-south") { Description = "Only providers of South-South cooperation." };
        Option<bool> anyIncome = new("--any-income") { Description = "Also for countries that are not middle-income." };
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Option<string> language = CommonOptions.Language();
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Markdown);
        Option<string?> output = CommonOptions.Out();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<string?> rules = CommonOptions.Rules();
        Option<string[]> facts = CommonOptions.Facts();
        Option<string?> model = CommonOptions.Model();
        Option<bool> forUnido = CommonOptions.ForUnido();
        Option<string?> store = StoreOptions.Store();
        Option<bool> deferred = StoreOptions.Deferred();
        Command command = new("suggest", "Suggests partners for a country, each with its reasons.")
        {
            country, forPartner, all, byTheme, top, theme, kind, level, history, southSouth, anyIncome, asOf, language, format, output, catalogue, rules, facts, model, forUnido, store, deferred,
        };
        command.Validators.Add(result =>
        {
            int asked = (result.GetValue(country) is null ? 0 : 1) + (result.GetValue(forPartner) is null ? 0 : 1) + (result.GetValue(all) ? 1 : 0);
            if (asked != 1)
            {
                result.AddError("Name a country ('suggest MAR'), or a partner ('suggest --for DEU'), or everything ('suggest --all').");
            }

            if (result.GetValue(byTheme) && result.GetValue(theme) is not null)
            {
                result.AddError("--by-theme ranks every theme; leave out --theme.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            int shown = parsed.GetValue(byTheme) && parsed.GetValue(format) is OutputFormat.Table or OutputFormat.Markdown ? ThemeTop : DefaultTop;
            bool whole = parsed.GetValue(all) && parsed.GetValue(format) is OutputFormat.Csv or OutputFormat.Json;
            SuggestQuery query = new()
            {
                Top = parsed.GetValue(top) ?? (whole ? null : shown),
                Theme = parsed.GetValue(theme),
                Kind = parsed.GetValue(kind),
                Level = parsed.GetValue(level),
                MinHistory = parsed.GetValue(history),
                SouthSouth = parsed.GetValue(southSouth),
                AnyIncome = parsed.GetValue(anyIncome),
                ForUnido = parsed.GetValue(forUnido),
                LikelihoodParts = !whole,
                Date = parsed.GetValue(asOf),
                Language = parsed.GetValue(language)!,
            };
            Session session = Session.Open(parsed.GetValue(catalogue), parsed.GetValue(rules), parsed.GetValue(facts)!, terminal, parsed.GetValue(model));
            Rankers.RequireFor(session.Ranker, query.ForUnido);
            SuggestJob job = new(session, parsed.GetValue(byTheme), terminal, cancellation);
            List<MatchAnswer> Ask(SuggestQuery asked) => parsed.GetValue(country) is { } name ? job.ForCountry(name, asked)
                : parsed.GetValue(forPartner) is { } partner ? job.ForPartner(partner, asked)
                : job.ForAll(asked);
            List<MatchAnswer> answers = StorePlace.InUse(parsed.GetValue(store)) is { } place
                ? await new SuggestMemory(place, session.Overlay, parsed.GetValue(deferred), terminal, cancellation).AskAsync(query, Ask)
                : Ask(query);
            Labels labels = Labels.In(query.Language);
            SuggestOutput.Write(answers, parsed.GetValue(format), parsed.GetValue(byTheme), parsed.GetValue(output), labels, terminal);
            return SuggestOutput.Report(answers, labels, terminal);
        });
        return command;
    }
}
