using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Decisions;
using MatchEngine.Languages;

namespace MatchEngine.Console.Verbs;

/// <summary><c>changes</c>: what moved since a remembered run, and why.</summary>
internal static class ChangesVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> country = new("country") { Description = "Only runs of one country.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> since = new("--since")
        {
            Description = "A day (each question's last run up to it, else the first after it), or the number of a run.",
            HelpName = "YYYY-MM-DD|run",
        };
        Option<bool> runs = new("--runs") { Description = "List the remembered runs instead." };
        Option<string> language = CommonOptions.Language();
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Markdown);
        Option<string?> output = CommonOptions.Out();
        Option<string?> store = StoreOptions.Store();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<string?> rules = CommonOptions.Rules();
        Option<string[]> facts = CommonOptions.Facts();
        Option<string?> model = CommonOptions.Model();
        Option<string[]> rulesThen = Then("--rules-then", "A rule set that earlier runs stood on, where it is not carried along", "set");
        Option<string[]> catalogueThen = Then("--catalogue-then", "A catalogue that earlier runs stood on", "path");
        Option<string[]> modelThen = Then("--model-then", "A model that earlier runs stood on", "folder");
        Command command = new("changes", "Tells what moved since an earlier answer, split by cause: rules, catalogue, day, income groups, model, your own facts.")
        {
            country, since, runs, language, format, output, store, catalogue, rules, facts, model, rulesThen, catalogueThen, modelThen,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(since) is null == !result.GetValue(runs))
            {
                result.AddError("Say since when ('changes --since 2026-11-01', or the number of a run), or list the runs ('changes --runs').");
            }

            if (result.GetValue(since) is { } text && Day(text) is null && Number(text) is null)
            {
                result.AddError($"--since is a day, YYYY-MM-DD, or the number of a run; '{text}' is neither.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            Labels labels = Labels.In(parsed.GetValue(language)!);
            StorePlace place = StorePlace.Require(parsed.GetValue(store));
            string? iso3 = parsed.GetValue(country) is { } name ? new Names(Catalogues.Load(parsed.GetValue(catalogue)), terminal).Country(name) : null;
            RunFilter filter = new() { Country = iso3, Id = Number(parsed.GetValue(since)), OfCountriesOnly = !parsed.GetValue(runs) };
            ImmutableArray<MatchRun> found = await Stores.ReadAsync(place, terminal, opened => opened.RunsAsync(filter, cancellation), cancellation);
            if (found.IsEmpty)
            {
                terminal.Error.WriteLine($"matchengine: {labels["changes.no_run"]}");
                return ExitCodes.Findings;
            }

            if (parsed.GetValue(runs))
            {
                Destination.Write(parsed.GetValue(output), terminal, target => RunsOutput.Write(found, parsed.GetValue(format), labels, target));
                return ExitCodes.Done;
            }

            Session session = Session.Open(parsed.GetValue(catalogue), parsed.GetValue(rules), parsed.GetValue(facts)!, terminal, parsed.GetValue(model));
            EarlierVersions versions = new(session, parsed.GetValue(rulesThen)!, parsed.GetValue(catalogueThen)!, parsed.GetValue(modelThen)!);
            IReadOnlyList<MatchRun> asked = Day(parsed.GetValue(since)) is { } day ? ChangesJob.Since(found, day) : found;
            IReadOnlyList<RunChanges> changes = new ChangesJob(session, versions, labels.Language, terminal, cancellation).Of(asked);
            Destination.Write(parsed.GetValue(output), terminal, target => ChangesOutput.Write(changes, parsed.GetValue(format), labels, target));
            return changes.Any(one => one.Report is null) ? ExitCodes.Findings : ExitCodes.Done;
        });
        return command;
    }

    private static Option<string[]> Then(string name, string description, string help) => new(name)
    {
        Description = $"{description}; may be given several times.",
        HelpName = help,
        DefaultValueFactory = _ => [],
    };

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;
}
