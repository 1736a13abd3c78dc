using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Programmes;

namespace MatchEngine.Console.Output;

/// <summary>Writes a regional programme in the format asked for, to the screen or to a file.</summary>
internal static class RegionalOutput
{
    public static void Write(RegionalAnswer answer, OutputFormat format, string? path, Labels labels, Terminal terminal)
    {
        // An answer without partners is a document for machines, but no page for a reader.
        if (format is OutputFormat.Table or OutputFormat.Markdown && answer.Partners.IsEmpty)
        {
            return;
        }

        Destination.Write(path, terminal, target =>
        {
            switch (format)
            {
                case OutputFormat.Json:
                    MatchJson.Write(target.Stream, answer);
                    target.Stream.Write("\n"u8);
                    break;
                case OutputFormat.Csv:
                    RegionalCsv.Write(answer, target.Output);
                    break;
                case OutputFormat.Markdown:
                    new RegionalPage(answer, labels, new MarkdownPage(target.Output)).Write();
                    break;
                default:
                    new RegionalPage(answer, labels, new TextPage(target)).Write();
                    break;
            }
        });
    }

    /// <summary>Says on the error stream why there is no partner, and gives the exit code.</summary>
    public static int Report(RegionalAnswer answer, Labels labels, Terminal terminal)
    {
        foreach (string fault in answer.Faults)
        {
            terminal.Error.WriteLine($"matchengine: {fault}");
        }

        if (!answer.Partners.IsEmpty)
        {
            return ExitCodes.Done;
        }

        foreach (Remark gate in answer.ClosedWhole.Concat(answer.LeftOutCountries.SelectMany(country => country.Gates)))
        {
            terminal.Error.WriteLine($"matchengine: {gate.Sentence} [{Citation.Of(gate, labels)}]");
        }

        if (answer.ClosedWhole.IsEmpty)
        {
            terminal.Error.WriteLine("matchengine: no partner qualifies: a gate closes each. '--why <partner>' names the gate of one.");
        }
        else
        {
            terminal.Error.WriteLine("Groups that do share needs: matchengine regional --find");
        }

        return ExitCodes.Findings;
    }
}
