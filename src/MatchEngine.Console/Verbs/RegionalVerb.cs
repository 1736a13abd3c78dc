using System.Collections.Immutable;
using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Languages;
using MatchEngine.Profiles;
using MatchEngine.Programmes;

namespace MatchEngine.Console.Verbs;

/// <summary><c>regional</c>: partners for a group of countries, or groups that share needs.</summary>
internal static class RegionalVerb
{
    private const int DefaultPartners = 10;
    private const int DefaultGroups = 5;

    public static Command Create(Terminal terminal)
    {
        Argument<string?> group = new("region|countries") { Description = "A region ('Western Africa'), or countries with commas between them (MAR,TUN,DZA).", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> find = new("--find") { Description = "Propose groups of countries that share needs and lie together; within the region or countries, where some are named." };
        Option<string?> why = new("--why") { Description = "Every rule for one partner, met or not.", HelpName = "partner" };
        Option<bool> all = new("--all", "--verbose") { Description = "With --why: also the clauses and facts of rules that are not met." };
        Option<int?> top = CommonOptions.Top($"partners (with --find: groups, {DefaultGroups})", DefaultPartners);
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
        Command command = new("regional", "Suggests partners for a group of countries with shared needs, or the groups themselves.")
        {
            group, find, why, all, top, theme, asOf, language, format, output, catalogue, rules, programmeRules, facts, model,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(group) is null && !result.GetValue(find))
            {
                result.AddError("Name a region ('regional \"Western Africa\"') or countries ('regional MAR,TUN,DZA'), or let groups be found ('regional --find').");
            }

            if (result.GetValue(why) is not null && (result.GetValue(find) || result.GetValue(format) == OutputFormat.Csv))
            {
                result.AddError("--why explains one partner for one group, as table, json or markdown: leave out --find and csv.");
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            Session session = Session.Open(parsed.GetValue(catalogue), parsed.GetValue(rules), parsed.GetValue(facts)!, terminal, parsed.GetValue(model));
            Labels labels = Labels.In(parsed.GetValue(language)!);
            ProgrammeMatcher programmes = session.Programmes(parsed.GetValue(programmeRules));
            (string? name, ImmutableArray<string> countries) = parsed.GetValue(group) is { } text ? Groups.Find(text, session) : default;
            if (parsed.GetValue(find))
            {
                GroupQuery wanted = new()
                {
                    Top = parsed.GetValue(top) ?? DefaultGroups,
                    Theme = parsed.GetValue(theme),
                    Within = countries.IsDefault ? null : countries,
                    Date = parsed.GetValue(asOf),
                    Language = parsed.GetValue(language)!,
                };
                GroupAnswer found = programmes.FindGroups(wanted, cancellation);
                GroupOutput.Write(found, parsed.GetValue(format), parsed.GetValue(output), labels, terminal);
                return Task.FromResult(GroupOutput.Report(found, labels, terminal));
            }

            RegionalQuery query = new()
            {
                Top = parsed.GetValue(top) ?? DefaultPartners,
                Theme = parsed.GetValue(theme),
                Name = name,
                Date = parsed.GetValue(asOf),
                Language = parsed.GetValue(language)!,
            };
            if (parsed.GetValue(why) is { } partner)
            {
                RegionalExplanation explanation = programmes.ExplainRegional(countries, session.Partner(partner).Id, query, cancellation);
                RegionalWhyOutput.Write(explanation, session.Catalogue.Info, parsed.GetValue(all), parsed.GetValue(format), parsed.GetValue(output), labels, terminal);
                return Task.FromResult(explanation.IsOpen ? ExitCodes.Done : ExitCodes.Findings);
            }

            RegionalAnswer answer = programmes.Regional(countries, query, cancellation);
            RegionalOutput.Write(answer, parsed.GetValue(format), parsed.GetValue(output), labels, terminal);
            return Task.FromResult(RegionalOutput.Report(answer, labels, terminal));
        });
        return command;
    }
}
