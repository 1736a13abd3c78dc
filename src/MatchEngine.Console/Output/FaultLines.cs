using MatchEngine.Console.Output.Pages;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>Writes faults one a line, unwrapped, so that editors and other programs can read them.</summary>
internal static class FaultLines
{
    public static void Write(IEnumerable<Fault> faults, Terminal terminal)
    {
        foreach (Fault fault in faults)
        {
            terminal.Output.Write($"{fault}\n");
        }
    }

    public static void Summary(FaultReport report, Terminal terminal)
    {
        Write(report.Faults, terminal);
        TextPage page = new(terminal);
        int errors = report.Faults.Count(fault => fault.Severity == FaultSeverity.Error);
        int warnings = report.Faults.Count - errors;
        page.Paragraph(report.Revision is null
            ? $"{report.RuleSet}: {errors} error(s), {warnings} warning(s). 'matchengine rules explain <code>' says more on a code."
            : $"{report.RuleSet} ({report.Revision[..12]}): {report.Rules} rules over {report.Facts} facts, {errors} error(s), {warnings} warning(s).");
        foreach ((string language, int count) in report.Untranslated)
        {
            page.Paragraph($"{count} sentence(s) and title(s) have no translation into '{language}'; English is shown there.");
        }

        if (report.Released.Count > 0)
        {
            page.Paragraph($"Released versions verified: {string.Join(", ", report.Released)}.");
        }
    }
}
