using System.Collections.Immutable;
using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Decisions;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Verbs;

/// <summary><c>decisions list</c>: decisions that pass filters, newest first.</summary>
internal static class DecisionsListVerb
{
    public static Command Create(string name, string description, Terminal terminal)
    {
        Option<string?> country = new("--country") { Description = "Only of one country.", HelpName = "country" };
        Option<string?> partner = new("--partner") { Description = "Only with one partner.", HelpName = "partner" };
        Option<Theme?> theme = CommonOptions.ThemeOption("Only those made for one theme");
        Option<Verdict?> verdict = StoreOptions.VerdictOption();
        Option<string?> by = new("--by") { Description = "Only those of one person.", HelpName = "name" };
        Option<DateOnly?> since = StoreOptions.Day("--since", "Only those made on this day (UTC) or later.");
        Option<bool> due = new("--due") { Description = "Only deferred ones whose day has come." };
        Option<bool> standing = new("--standing") { Description = "Leave out those that a later decision replaced." };
        Option<string> language = CommonOptions.Language();
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Markdown);
        Option<string?> output = CommonOptions.Out();
        Option<string?> store = StoreOptions.Store();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Command command = new(name, description) { country, partner, theme, verdict, by, since, due, standing, language, format, output, store, catalogue };
        command.SetAction(async (parsed, cancellation) =>
        {
            Labels labels = Labels.In(parsed.GetValue(language)!);
            StorePlace place = StorePlace.Require(parsed.GetValue(store));
            DecisionFilter filter = new()
            {
                Theme = parsed.GetValue(theme),
                Verdict = parsed.GetValue(verdict),
                By = parsed.GetValue(by),
                Since = parsed.GetValue(since) is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : null,
                DueOn = parsed.GetValue(due) ? terminal.Today : null,
                StandingOnly = parsed.GetValue(standing),
            };
            if (parsed.GetValue(country) is not null || parsed.GetValue(partner) is not null)
            {
                Names names = new(Catalogues.Load(parsed.GetValue(catalogue)), terminal);
                filter = filter with
                {
                    Country = parsed.GetValue(country) is { } c ? names.Country(c) : null,
                    Partner = parsed.GetValue(partner) is { } p ? names.Partner(p) : null,
                };
            }

            ImmutableArray<Decision> decisions = await Stores.ReadAsync(place, terminal, opened => opened.DecisionsAsync(filter, cancellation), cancellation);
            if (decisions.IsEmpty)
            {
                terminal.Error.WriteLine($"matchengine: {labels["memory.none_passes"]}");
            }

            if (!decisions.IsEmpty || parsed.GetValue(format) is OutputFormat.Json or OutputFormat.Csv)
            {
                Destination.Write(parsed.GetValue(output), terminal, target => DecisionsOutput.Write(decisions, parsed.GetValue(format), labels, target));
            }

            return decisions.IsEmpty ? ExitCodes.Findings : ExitCodes.Done;
        });
        return command;
    }
}
