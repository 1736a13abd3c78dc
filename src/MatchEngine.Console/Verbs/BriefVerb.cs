using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Reports;

namespace MatchEngine.Console.Verbs;

/// <summary><c>brief</c>: one page to hand on for each pairing.</summary>
internal static class BriefVerb
{
    private const int DefaultTop = 3;

    public static Command Create(Terminal terminal)
    {
        Argument<string> country = new("country") { Description = "A country: code or name in any of six languages." };
        Argument<string?> partner = new("partner") { Description = "A partner: id, code or name; without one, the first suggestions.", Arity = ArgumentArity.ZeroOrOne };
        Option<int?> top = CommonOptions.Top("pages, where no partner is named,", DefaultTop);
        Option<Theme?> theme = CommonOptions.ThemeOption("Score for one theme");
        Option<bool> anyIncome = new("--any-income") { Description = "Also for countries that are not middle-income." };
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Option<string> language = CommonOptions.Language();
        Option<string?> format = FileFormats.Option(BriefFormats.Names);
        Option<string?> output = CommonOptions.Out();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<string?> rules = CommonOptions.Rules();
        Option<string[]> facts = CommonOptions.Facts();
        Option<string?> model = CommonOptions.Model();
        Option<string?> store = StoreOptions.Store();
        Command command = new("brief", "Writes one page for a pairing, or for each of a country's first suggestions: Word, HTML or Markdown.")
        {
            country, partner, top, theme, anyIncome, asOf, language, format, output, catalogue, rules, facts, model, store,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(partner) is not null && result.GetValue(top) is not null)
            {
                result.AddError("--top is for a brief without a partner; leave one out.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            string? path = parsed.GetValue(output);
            BriefFormat form = BriefFormats.Of(parsed.GetValue(format), path);
            if (form == BriefFormat.Word && path is null)
            {
                throw UserException.WrongUse("matchengine: a Word document is no text for the screen; name a file with --out.");
            }

            Session session = Session.Open(parsed.GetValue(catalogue), parsed.GetValue(rules), parsed.GetValue(facts)!, terminal, parsed.GetValue(model));
            SuggestQuery query = new()
            {
                Theme = parsed.GetValue(theme),
                AnyIncome = parsed.GetValue(anyIncome),
                Date = parsed.GetValue(asOf),
                Language = parsed.GetValue(language)!,
            };
            BriefJob job = new(session, query, StorePlace.InUse(parsed.GetValue(store)), terminal, cancellation);
            IReadOnlyList<BriefCase> cases = parsed.GetValue(partner) is { } named
                ? [await job.OfAsync(parsed.GetValue(country)!, named)]
                : await job.FirstAsync(parsed.GetValue(country)!, parsed.GetValue(top) ?? DefaultTop);
            Destination.Write(path, terminal, target => BriefWriter.Write(target.Stream, form, cases, session.Catalogue, Labels.In(query.Language)));
            return cases.All(page => page.Explanation.IsOpen) ? ExitCodes.Done : ExitCodes.Findings;
        });
        return command;
    }
}
