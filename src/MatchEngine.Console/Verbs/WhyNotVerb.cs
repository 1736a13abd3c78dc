using System.CommandLine;
using MatchEngine.Comparing;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Verbs;

/// <summary><c>why-not</c>: why a pairing is not suggested, and what would change that.</summary>
internal static class WhyNotVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> country = new("country") { Description = "A country: code or name in any of six languages." };
        Argument<string> partner = new("partner") { Description = "A partner: id, code or name." };
        Option<int?> top = RulesOptions.Top();
        Option<Theme?> theme = CommonOptions.ThemeOption("Rank for one theme");
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Option<string> language = CommonOptions.Language();
        Option<OutputFormat> format = RulesOptions.Format();
        Option<string?> output = CommonOptions.Out();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<string?> rules = CommonOptions.Rules();
        Option<string[]> facts = CommonOptions.Facts();
        Command command = new("why-not", "Says why a pairing is not suggested: the gate, or the gap; then the smallest sets of facts that would change it.")
        {
            country, partner, top, theme, asOf, language, format, output, catalogue, rules, facts,
        };
        command.SetAction((parsed, cancellation) =>
        {
            Session session = Session.Open(parsed.GetValue(catalogue), parsed.GetValue(rules), parsed.GetValue(facts)!, terminal);
            string iso3 = session.Country(parsed.GetValue(country)!).Iso3;
            string id = session.Partner(parsed.GetValue(partner)!).Id;
            SuggestQuery query = new() { Theme = parsed.GetValue(theme), Date = parsed.GetValue(asOf), Language = parsed.GetValue(language)! };
            WhyNotAnswer answer = WhyNot.Ask(session.Matcher(), iso3, id, query, parsed.GetValue(top) ?? RulesOptions.DefaultTop, cancellation);
            Destination.Write(parsed.GetValue(output), terminal, target =>
            {
                if (parsed.GetValue(format) == OutputFormat.Json)
                {
                    RulesJson.Write(target, answer, MatchJson.TypeInfo<WhyNotAnswer>());
                }
                else
                {
                    WhyNotOutput.Write(answer, Labels.In(query.Language), target);
                }
            });
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
