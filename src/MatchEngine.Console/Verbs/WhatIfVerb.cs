using System.CommandLine;
using MatchEngine.Comparing;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Verbs;

/// <summary><c>what-if</c>: the answer before and after some facts are set.</summary>
internal static class WhatIfVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> country = new("country") { Description = "A country: code or name in any of six languages." };
        Argument<string?> partner = new("partner") { Description = "A partner: id, code or name; without one the country's list is compared.", Arity = ArgumentArity.ZeroOrOne };
        Option<string[]> set = new("--set") { Description = "A fact and its value, such as country.field_office=true; may be given several times.", HelpName = "fact=value", Required = true };
        Option<Theme?> theme = CommonOptions.ThemeOption("Rank for one theme");
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Option<string> language = CommonOptions.Language();
        Option<OutputFormat> format = RulesOptions.Format();
        Option<string?> output = CommonOptions.Out();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<string?> rules = CommonOptions.Rules();
        Option<string[]> facts = CommonOptions.Facts();
        Command command = new("what-if", "Shows the answer before and after some facts are set.")
        {
            country, partner, set, theme, asOf, language, format, output, catalogue, rules, facts,
        };
        command.SetAction((parsed, cancellation) =>
        {
            Session session = Session.Open(parsed.GetValue(catalogue), parsed.GetValue(rules), parsed.GetValue(facts)!, terminal);
            string iso3 = session.Country(parsed.GetValue(country)!).Iso3;
            string? id = parsed.GetValue(partner) is { } name ? session.Partner(name).Id : null;
            Matcher matcher = session.Matcher();
            SuggestQuery query = new() { Theme = parsed.GetValue(theme), Date = parsed.GetValue(asOf), Language = parsed.GetValue(language)! };
            WhatIfAnswer answer = WhatIf.Ask(matcher, iso3, id, Read(matcher, parsed.GetValue(set)!, iso3, id, query.Date), query, cancellation: cancellation);
            Destination.Write(parsed.GetValue(output), terminal, target =>
            {
                if (parsed.GetValue(format) == OutputFormat.Json)
                {
                    RulesJson.Write(target, answer, MatchJson.TypeInfo<WhatIfAnswer>());
                }
                else
                {
                    WhatIfOutput.Write(answer, Labels.In(query.Language), target);
                }
            });
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static List<OverlayFact> Read(Matcher matcher, IEnumerable<string> texts, string country, string? partner, DateOnly? date)
    {
        List<OverlayFact> facts = [];
        List<string> faults = [];
        foreach (string text in texts)
        {
            (OverlayFact? fact, string? fault) = WhatIf.Parse(matcher, text, country, partner, date);
            if (fact is null)
            {
                faults.Add($"matchengine: {fault} (--set)");
            }
            else
            {
                facts.Add(fact);
            }
        }

        return faults.Count == 0 ? facts : throw UserException.WrongUse([.. faults]);
    }
}
