using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Catalogue.Showing;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Decisions;
using MatchEngine.Languages;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Writes a list of remembered runs.</summary>
internal static class RunsOutput
{
    private static readonly string[] Members = ["run", "at", "country", "partner", "theme", "rule_set", "revision", "catalogue_date", "catalogue_hash", "model", "shown", "open", "by"];

    public static void Write(ImmutableArray<MatchRun> runs, OutputFormat format, Labels labels, Terminal terminal)
    {
        switch (format)
        {
            case OutputFormat.Csv:
                Records.WriteCsv(Members, runs.Select(Fields), terminal.Output);
                break;
            case OutputFormat.Json:
                terminal.Output.Flush();
                Records.WriteJson("runs", Members, runs.Select(Fields), terminal.Stream, indented: true);
                break;
            default:
                IPage page = format == OutputFormat.Markdown ? new MarkdownPage(terminal.Output) : new TextPage(terminal);
                page.Table(Columns(labels), [.. runs.Select(run => Row(run, labels))]);
                page.Paragraph(Run.Dim(labels.Text("changes.runs", ("runs", labels.Whole(runs.Length)))));
                break;
        }
    }

    private static Column[] Columns(Labels labels) =>
    [
        new(labels["changes.run"], Right: true), new(labels["memory.day"]), new(labels["changes.asked"]), new(labels["suggest.theme_column"]),
        new(labels["changes.rules"], Flexible: true), new(labels["changes.catalogue"]), new(labels["suggest.first"], Flexible: true),
    ];

    private static Run[] Row(MatchRun run, Labels labels) =>
    [
        $"{run.Id}",
        Run.Glue($"{run.At.UtcDateTime:yyyy-MM-dd}"),
        run.Country ?? run.Partner!,
        run.Query.Theme is { } theme ? labels.Of(theme) : "-",
        $"{run.Stamp.RuleSet} {run.Stamp.RuleSetVersion}",
        Run.Glue($"{run.Stamp.CatalogueDate:yyyy-MM-dd}"),
        string.Join(' ', run.Places.Take(3).Select(place => place.Id)),
    ];

    private static string?[] Fields(MatchRun run) =>
    [
        run.Id.ToString(CultureInfo.InvariantCulture),
        run.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        run.Country,
        run.Partner,
        run.Query.Theme?.Code(),
        $"{run.Stamp.RuleSet}@{run.Stamp.RuleSetVersion}",
        run.Stamp.RuleSetRevision,
        run.Stamp.CatalogueDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        run.Stamp.CatalogueHash,
        run.Stamp.Model,
        run.Places.Length.ToString(CultureInfo.InvariantCulture),
        run.Open.ToString(CultureInfo.InvariantCulture),
        run.By,
    ];
}
