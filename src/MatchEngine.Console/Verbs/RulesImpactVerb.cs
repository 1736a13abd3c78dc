using System.CommandLine;
using MatchEngine.Comparing;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Explaining;
using MatchEngine.Rules;

namespace MatchEngine.Console.Verbs;

/// <summary><c>rules impact</c>: what a change does to real pairings.</summary>
internal static class RulesImpactVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> before = RulesOptions.Wanted("before", "The earlier set: a folder, or a carried one as mic-partnership@1.0.0.");
        Argument<string> after = RulesOptions.Wanted("after", "The later set.");
        Option<bool> all = new("--all") { Description = "Every country of the catalogue; default: the middle-income ones." };
        Option<string[]> countries = new("--countries") { Description = "Only these countries, separated by commas.", HelpName = "list", DefaultValueFactory = _ => [] };
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Option<int?> top = RulesOptions.Top();
        Option<OutputFormat> format = RulesOptions.Format();
        Option<string?> html = new("--html") { Description = "Also write the whole as a page of HTML.", HelpName = "file" };
        Option<string?> output = CommonOptions.Out();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<string[]> facts = CommonOptions.Facts();
        Command command = new("impact", "Measures what a change of rules does to real pairings; exit code 1 where anything moves.")
        {
            before, after, all, countries, asOf, top, format, html, output, catalogue, facts,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) && result.GetValue(countries)!.Length > 0)
            {
                result.AddError("--all asks for every country; leave out --countries.");
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            Session session = Session.Open(parsed.GetValue(catalogue), parsed.GetValue(before), parsed.GetValue(facts)!, terminal);
            RuleSet later = RuleSets.Load(parsed.GetValue(after));
            Matcher matcher = session.Matcher();
            string[] asked = parsed.GetValue(countries)!.SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToArray();
            IReadOnlyList<string> iso3 = asked.Length > 0 ? [.. asked.Select(name => session.Country(name).Iso3)]
                : parsed.GetValue(all) ? [.. session.Catalogue.Countries.Select(country => country.Iso3)]
                : matcher.SuggestAllCountries(new Matching.SuggestQuery { Date = parsed.GetValue(asOf) });
            RuleSetImpact impact = ImpactJob.Measure(matcher, later, iso3, parsed.GetValue(asOf), parsed.GetValue(top) ?? RulesOptions.DefaultTop, terminal, cancellation);
            Destination.Write(parsed.GetValue(output), terminal, target => Write(impact, parsed.GetValue(format), target));
            if (parsed.GetValue(html) is { } page)
            {
                Destination.Write(page, terminal, target => ImpactHtml.Write(impact, target.Output));
            }

            return Task.FromResult(impact.IsEmpty ? ExitCodes.Done : ExitCodes.Findings);
        });
        return command;
    }

    private static void Write(RuleSetImpact impact, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            RulesJson.Write(terminal, impact, MatchJson.TypeInfo<RuleSetImpact>());
        }
        else
        {
            ImpactOutput.Impact(impact, terminal);
        }
    }
}
