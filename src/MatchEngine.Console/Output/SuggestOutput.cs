using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Matching;

namespace MatchEngine.Console.Output;

/// <summary>Writes answers in the format asked for, to the screen or to a file.</summary>
internal static class SuggestOutput
{
    public static void Write(IReadOnlyList<MatchAnswer> answers, OutputFormat format, bool byTheme, string? path, Terminal terminal)
    {
        // An answer without suggestions is a document for machines, but no page for a reader.
        if (format is OutputFormat.Json or OutputFormat.Csv || answers.Any(answer => !answer.Suggestions.IsEmpty))
        {
            Destination.Write(path, terminal, target => Write(answers, format, byTheme, target));
        }
    }

    /// <summary>Says on the error stream why nothing was suggested, and gives the exit code.</summary>
    public static int Report(IReadOnlyList<MatchAnswer> answers, Terminal terminal)
    {
        foreach (string fault in answers.SelectMany(answer => answer.Faults).Distinct())
        {
            terminal.Error.WriteLine($"matchengine: {fault}");
        }

        if (answers.Any(answer => !answer.Suggestions.IsEmpty))
        {
            return ExitCodes.Done;
        }

        MatchAnswer first = answers[0];
        foreach (Remark gate in first.ClosedWhole)
        {
            terminal.Error.WriteLine($"matchengine: {gate.Sentence} [{Citation.Of(gate)}]");
        }

        if (first is { Country: not null, ClosedWhole.IsEmpty: false })
        {
            terminal.Error.WriteLine($"To see suggestions all the same: matchengine suggest {first.Country.Id} --any-income");
        }
        else if (first.ClosedWhole.IsEmpty)
        {
            terminal.Error.WriteLine(first.Open == 0
                ? "matchengine: nothing qualifies: every pairing is closed by a gate. 'matchengine why' names the gate of one."
                : $"matchengine: nothing qualifies: {first.Open} pairings are open, and none passes the filters. Leave one out.");
        }

        return ExitCodes.Findings;
    }

    private static void Write(IReadOnlyList<MatchAnswer> answers, OutputFormat format, bool byTheme, Terminal terminal)
    {
        switch (format)
        {
            case OutputFormat.Json when answers.Count == 1:
                MatchJson.Write(terminal.Stream, answers[0]);
                terminal.Stream.Write("\n"u8);
                break;
            case OutputFormat.Json:
                MatchJson.Write(terminal.Stream, World(answers));
                terminal.Stream.Write("\n"u8);
                break;
            case OutputFormat.Csv:
                SuggestCsv.Write(answers, byTheme, terminal.Output);
                break;
            case OutputFormat.Markdown:
                SuggestMarkdown.Write(answers, terminal.Output);
                break;
            case OutputFormat.Table when answers.Count > 0 && answers[0].Country is not null && answers.DistinctBy(answer => answer.Country!.Id).Skip(1).Any():
                SuggestOverview.Write(answers, byTheme, new TextPage(terminal));
                break;
            default:
                SuggestTable.Write(answers, new TextPage(terminal));
                break;
        }
    }

    private static WorldAnswer World(IReadOnlyList<MatchAnswer> answers) => new()
    {
        Stamp = answers[0].Stamp,
        Countries = [.. answers.Where(answer => answer.Country is not null).DistinctBy(answer => answer.Country!.Id).Select(answer => new WorldCountry(answer.Country!, answer.Open, answer.Notes))],
        Suggestions = [.. answers.SelectMany(answer => answer.Suggestions)],
    };
}
