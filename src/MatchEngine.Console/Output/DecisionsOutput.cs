using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Catalogue.Showing;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Decisions;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Writes a list of decisions.</summary>
internal static class DecisionsOutput
{
    private static readonly Column[] Columns =
    [
        new("No.", Right: true), new("Day"), new("Country", Flexible: true), new("Partner", Flexible: true), new("Verdict", Flexible: true), new("Place", Right: true), new("Reason", Flexible: true),
    ];

    // Columns are stable: new ones come at the end.
    private static readonly string[] Members =
    [
        "id", "country", "partner", "theme", "verdict", "until", "reason", "by", "at", "rank", "score", "score_high", "country_name", "partner_name",
        "rule_set", "revision", "catalogue_hash", "model",
    ];

    public static void Write(ImmutableArray<Decision> decisions, OutputFormat format, Terminal terminal)
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
                page.Table(Columns, [.. decisions.Select(decision => Row(decision, terminal.Today))]);
                page.Gap();
                page.Paragraph(Run.Dim($"{decisions.Length} decision(s), newest first. 'matchengine decisions show <no.>' has the suggestion as it was shown."));
                break;
        }
    }

    private static Run[] Row(Decision decision, DateOnly today) =>
    [
        $"{decision.Id}",
        Run.Glue($"{decision.At.UtcDateTime:yyyy-MM-dd}"),
        $"{decision.CountryName} ({decision.Country})",
        $"{decision.PartnerName} ({decision.Partner})",
        new Run(Verdict(decision, today), decision.Verdict switch
        {
            Matching.Verdict.Accept => Tone.Good,
            Matching.Verdict.Reject => Tone.Bad,
            _ => Tone.Caution,
        }),
        decision.Rank is { } rank ? $"{rank}" : "closed",
        $"{decision.Reason} ({decision.By})",
    ];

    private static string Verdict(Decision decision, DateOnly today)
    {
        string until = decision.Until is null ? "" : decision.IsDue(today) ? $", due {decision.Until:yyyy-MM-dd}" : $" to {decision.Until:yyyy-MM-dd}";
        return $"{decision.Verdict.Code()}{until}{MemoryWords.Scope(decision.Theme)}";
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
