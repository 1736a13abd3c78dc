using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Planning;
using MatchEngine.Planning.Mobilising;

namespace MatchEngine.Console.Output;

/// <summary>Writes who could fill a gap, in the format asked for, to the screen or to a file.</summary>
internal static class MobiliseOutput
{
    public static void Write(MobiliseAnswer answer, OutputFormat format, string? path, Labels labels, Terminal terminal)
    {
        // A country that is closed whole is a document for machines, but no page for a reader.
        if (format is OutputFormat.Json or OutputFormat.Csv || answer.ClosedWhole.IsEmpty)
        {
            Destination.Write(path, terminal, target => Write(answer, format, labels, target));
        }
    }

    /// <summary>Says on the error stream why the gap is not reached, and gives the exit code.</summary>
    public static int Report(MobiliseAnswer answer, OutputFormat format, Labels labels, Terminal terminal)
    {
        foreach (string fault in answer.Faults)
        {
            terminal.Error.WriteLine($"matchengine: {fault}");
        }

        foreach (Remark gate in answer.ClosedWhole)
        {
            terminal.Error.WriteLine($"matchengine: {gate.Sentence} [{Citation.Of(gate, labels)}]");
        }

        if (!answer.ClosedWhole.IsEmpty)
        {
            terminal.Error.WriteLine($"To see partners all the same: matchengine mobilise {answer.Country.Id} --gap {MobiliseWords.Usd(answer.GapUsd)} --any-income");
        }
        else if (answer.Consortia.IsEmpty && (format is OutputFormat.Json or OutputFormat.Csv))
        {
            // A page says it itself.
            terminal.Error.WriteLine($"matchengine: {MobiliseWords.NotReached(answer, labels)}");
        }

        return answer.Consortia.IsEmpty ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static void Write(MobiliseAnswer answer, OutputFormat format, Labels labels, Terminal target)
    {
        switch (format)
        {
            case OutputFormat.Json:
                PlanningJson.Write(target.Stream, answer);
                target.Stream.Write("\n"u8);
                break;
            case OutputFormat.Csv:
                MobiliseCsv.Write(answer, target.Output);
                break;
            case OutputFormat.Markdown:
                new MobilisePage(answer, labels, new MarkdownPage(target.Output)).Write();
                break;
            default:
                new MobilisePage(answer, labels, new TextPage(target)).Write();
                break;
        }
    }
}
