using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Catalogue.Showing;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Decisions;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Writes a list of decisions.</summary>
internal static class DecisionsOutput
{
    // Columns are stable: new ones come at the end.
    private static readonly string[] Members =
    [
        "id", "country", "partner", "theme", "verdict", "until", "reason", "by", "at", "rank", "score", "score_high", "country_name", "partner_name",
        "rule_set", "revision", "catalogue_hash", "model",
    ];

    public static void Write(ImmutableArray<Decision> decisions, OutputFormat format, Labels labels, Terminal terminal)
    {
        switch (format)
        {
            case OutputFormat.Json:
                MemoryJson.Write(terminal, json =>
                {
                    json.WriteStartObject();
                    MemoryJson.List(json, "decisions", decisions, (writer, decision) => MemoryJson.Decision(writer, decision));
                    json.WriteEndObject();
                });
                break;
            case OutputFormat.Csv:
                Records.WriteCsv(Members, decisions.Select(Fields), terminal.Output);
                break;
            default:
                IPage page = format == OutputFormat.Markdown ? new MarkdownPage(terminal.Output) : new TextPage(terminal);
                page.Table(Columns(labels), [.. decisions.Select(decision => Row(decision, terminal.Today, labels))]);
                page.Gap();
                page.Paragraph(Run.Dim(labels.Count("memory.listed", decisions.Length)));
                break;
        }
    }

    private static Column[] Columns(Labels labels) =>
    [
        new(labels["memory.number"], Right: true), new(labels["memory.day"]), new(labels["suggest.country"], Flexible: true), new(labels["memory.partner"], Flexible: true),
        new(labels["memory.verdict"], Flexible: true), new(labels["memory.rank"], Right: true), new(labels["memory.reason"], Flexible: true),
    ];

    private static Run[] Row(Decision decision, DateOnly today, Labels labels) =>
    [
        $"{decision.Id}",
        Run.Glue($"{decision.At.UtcDateTime:yyyy-MM-dd}"),
        $"{decision.CountryName} ({decision.Country})",
        $"{decision.PartnerName} ({decision.Partner})",
        new Run(Verdict(decision, today, labels), decision.Verdict switch
        {
            Matching.Verdict.Accept => Tone.Good,
            Matching.Verdict.Reject => Tone.Bad,
            _ => Tone.Caution,
        }),
        decision.Rank is { } rank ? $"{rank}" : labels["memory.closed"],
        $"{decision.Reason} ({decision.By})",
    ];

    private static string Verdict(Decision decision, DateOnly today, Labels labels)
    {
        string verdict = labels[decision.Verdict switch
        {
            Matching.Verdict.Accept => "memory.accept",
            Matching.Verdict.Reject => "memory.reject",
            _ => "memory.defer",
        }];
        string until = decision.Until is { } day
            ? labels.Text(decision.IsDue(today) ? "memory.cell_due" : "memory.cell_until", ("verdict", verdict), ("until", Labels.Day(day)))
            : verdict;
        return MemoryWords.ForTheme(until, decision.Theme, labels);
    }

    private static string?[] Fields(Decision decision) =>
    [
        $"{decision.Id}",
        decision.Country,
        decision.Partner,
        decision.Theme?.Code(),
        decision.Verdict.Code(),
        decision.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decision.Reason,
        decision.By,
        decision.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        decision.Rank?.ToString(CultureInfo.InvariantCulture),
        decision.Score?.ToString("0.######", CultureInfo.InvariantCulture),
        decision.ScoreHigh?.ToString("0.######", CultureInfo.InvariantCulture),
        decision.CountryName,
        decision.PartnerName,
        $"{decision.Stamp.RuleSet}@{decision.Stamp.RuleSetVersion}",
        decision.Stamp.RuleSetRevision,
        decision.Stamp.CatalogueHash,
        decision.Stamp.Model,
    ];
}
