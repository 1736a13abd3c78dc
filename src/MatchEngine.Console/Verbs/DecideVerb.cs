using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Decisions;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Verbs;

/// <summary><c>decide</c>: remembers what an officer decided of a pairing, with the suggestion as it was shown.</summary>
internal static class DecideVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> country = new("country") { Description = "A country: code or name in any of six languages." };
        Argument<string> partner = new("partner") { Description = "A partner: id, code or name." };
        Argument<Verdict> verdict = new("verdict")
        {
            Description = $"{string.Join(", ", Verdicts.AllCodes)}: pursue it, not a true match, or not before a day.",
            HelpName = "verdict",
            CustomParser = result => Verdicts.TryParse(result.Tokens[0].Value, out Verdict parsed)
                ? parsed
                : CommonOptions.Fail<Verdict>(result, $"A verdict is one of {string.Join(", ", Verdicts.AllCodes)}; '{result.Tokens[0].Value}' is not.{Spelling.Hint(result.Tokens[0].Value, Verdicts.AllCodes)}"),
        };
        Option<string> reason = new("--reason") { Description = "Why, in your words.", HelpName = "text", Required = true };
        Option<DateOnly?> until = StoreOptions.Day("--until", "For 'defer': the day that the pairing comes back on.");
        Option<Theme?> theme = CommonOptions.ThemeOption("Decide for one theme only");
        Option<string?> by = StoreOptions.By();
        Option<bool> anyIncome = new("--any-income") { Description = "Open the gates that read the income group." };
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Option<string> language = CommonOptions.Language();
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json);
        Option<string?> store = StoreOptions.Store();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<string?> rules = CommonOptions.Rules();
        Option<string[]> facts = CommonOptions.Facts();
        Option<string?> model = CommonOptions.Model();
        Option<bool> forUnido = CommonOptions.ForUnido();
        Command command = new("decide", "Remembers a decision on a pairing, with the suggestion as it is shown now.")
        {
            country, partner, verdict, reason, until, theme, by, anyIncome, asOf, language, format, store, catalogue, rules, facts, model, forUnido,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            StorePlace place = StorePlace.Require(parsed.GetValue(store));
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
                Top = null,
            };
            NewDecision decision = Shown(session.Matcher(), iso3, id, query, cancellation) with
            {
                Verdict = parsed.GetValue(verdict),
                Reason = parsed.GetValue(reason)!,
                Until = parsed.GetValue(until),
                By = StoreOptions.WhoOf(parsed.GetValue(by)),
            };
            if (decision.Faults(terminal.Today) is { Count: > 0 } faults)
            {
                throw UserException.WrongUse([.. faults.Select(fault => $"matchengine: {fault}"), "Nothing was remembered."]);
            }

            Decision kept = await Stores.UseAsync(place, terminal, opened => opened.DecideAsync(decision, cancellation), cancellation);
            DecisionOutput.Kept(kept, decision.Shown, parsed.GetValue(format), Labels.In(query.Language), terminal);
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>The pairing as <c>suggest</c> shows it, cut out of the country's whole answer.</summary>
    private static NewDecision Shown(Matcher matcher, string country, string partner, SuggestQuery query, CancellationToken cancellation)
    {
        MatchAnswer whole = matcher.Suggest(country, query, cancellation);
        PairingExplanation explained = matcher.Explain(country, partner, query, cancellation);
        MatchAnswer shown = whole with
        {
            Suggestions = [.. whole.Suggestions.Where(suggestion => suggestion.Partner.Id == partner)],
            Closed = explained.IsOpen ? [] : [new ClosedGate(country, partner, explained.Closed)],
        };
        return new NewDecision
        {
            Country = whole.Country!,
            Partner = explained.Suggestion.Partner,
            Theme = query.Theme,
            Verdict = Verdict.Accept,
            Reason = "",
            By = "",
            Shown = shown,
        };
    }
}
