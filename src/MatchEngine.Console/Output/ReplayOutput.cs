using MatchEngine.Console.Output.Pages;
using MatchEngine.Hosting.Replaying;

namespace MatchEngine.Console.Output;

/// <summary>Writes what came of replaying logs.</summary>
internal static class ReplayOutput
{
    private const int FindingsShown = 20;

    public static void Write(ReplayDocument document, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            RulesJson.Write(terminal, document, RulesJson.Context.ReplayDocument);
            return;
        }

        Write(document, new TextPage(terminal));
    }

    private static void Write(ReplayDocument document, TextPage page)
    {
        page.Title($"Replay of {string.Join(", ", document.Logs)}");
        page.Paragraph($"{document.Same + document.Differ + document.Missing} recorded answer(s): {document.Same} the same bit for bit, {document.Differ} otherwise, {document.Missing} not asked.");
        if (document.MissingVersions.Length > 0)
        {
            page.Heading("Missing versions");
            foreach (string missing in document.MissingVersions)
            {
                page.Item(Mark.CannotTell, missing);
            }
        }

        ReplayFinding[] told = [.. document.Findings.Where(finding => finding.Outcome is ReplayOutcome.Differs or ReplayOutcome.Unread)];
        if (told.Length > 0)
        {
            page.Heading("Lines");
            foreach (ReplayFinding finding in told.Take(FindingsShown))
            {
                page.Item(finding.Outcome == ReplayOutcome.Differs ? Mark.Caution : Mark.Dot, Run.Strong($"{finding.Log}:{finding.Line} "), Head(finding));
                foreach (string remark in finding.Outcome == ReplayOutcome.Differs ? finding.Remarks : [])
                {
                    page.Detail(remark);
                }
            }

            if (told.Length > FindingsShown)
            {
                page.Paragraph($"... and {told.Length - FindingsShown} more; '--format json' has all.");
            }
        }
    }

    private static string Head(ReplayFinding finding) => finding.Outcome == ReplayOutcome.Differs ? $"{finding.Question} of {finding.At:u}" : finding.Remarks[0];
}
