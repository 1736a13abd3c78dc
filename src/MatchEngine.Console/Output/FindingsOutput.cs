using MatchEngine.Catalogue.Checking;
using MatchEngine.Catalogue.Showing;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Writes what a check found.</summary>
internal static class FindingsOutput
{
    private const int SubjectsShown = 12;
    private const int ListedWhole = 3;

    private static readonly string[] Members = ["severity", "code", "subject", "message"];

    public static void Write(IReadOnlyList<Finding> findings, CatalogueInfo info, bool all, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Table)
        {
            Table(findings, info, all, new TextPage(terminal));
            return;
        }

        IEnumerable<string?[]> rows = findings.Select(f => new[] { Word(f.Severity), f.Code, f.Subject, f.Message });
        if (format == OutputFormat.Csv)
        {
            Records.WriteCsv(Members, rows, terminal.Output);
        }
        else
        {
            Records.WriteJson("findings", Members, rows, terminal.Stream, indented: true);
        }
    }

    private static void Table(IReadOnlyList<Finding> findings, CatalogueInfo info, bool all, TextPage page)
    {
        page.Title($"Catalogue {info.Id} of {info.Date:yyyy-MM-dd}, flows to {info.FlowsEnd} ({info.Hash[..12]})");
        foreach (IGrouping<(Severity Severity, string Code), Finding> group in findings.GroupBy(f => (f.Severity, f.Code)))
        {
            Finding[] own = [.. group];
            Mark mark = group.Key.Severity == Severity.Note ? Mark.Dot : Mark.Caution;
            if (all || group.Key.Severity == Severity.Error || own.Length <= ListedWhole)
            {
                page.Heading($"{Word(group.Key.Severity)}: {group.Key.Code}, {own.Length}");
                foreach (Finding finding in own)
                {
                    page.Item(mark, Run.Strong(finding.Subject.Length > 0 ? Run.Glue($"{finding.Subject}  ") : ""), finding.Message);
                }
            }
            else
            {
                page.Heading($"{Word(group.Key.Severity)}: {group.Key.Code}, {own.Length}");
                string rest = own.Length > SubjectsShown ? $" and {own.Length - SubjectsShown} more" : "";
                page.Item(mark, $"{string.Join(", ", own.Take(SubjectsShown).Select(f => f.Subject))}{rest}. For one: {own[0].Message}");
            }
        }

        page.Gap();
        page.Paragraph(
            $"{findings.Count(f => f.Severity == Severity.Error)} errors, {findings.Count(f => f.Severity == Severity.Warning)} warnings, {findings.Count(f => f.Severity == Severity.Note)} notes.{(all ? "" : " '--all' shows each.")}");
    }

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
