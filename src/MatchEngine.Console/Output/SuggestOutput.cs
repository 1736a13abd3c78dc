using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;

namespace MatchEngine.Console.Output;

/// <summary>Writes answers in the format asked for, to the screen or to a file.</summary>
internal static class SuggestOutput
{
    public static void Write(IReadOnlyList<MatchAnswer> answers, OutputFormat format, bool byTheme, string? path, Labels labels, Terminal terminal)
    {
        // An answer without suggestions is a document for machines, but no page for a reader.
        if (format is OutputFormat.Json or OutputFormat.Csv || answers.Any(answer => !answer.Suggestions.IsEmpty))
        {
            Destination.Write(path, terminal, target => Write(answers, format, byTheme, labels, target));
        }
    }

    /// <summary>Says on the error stream why nothing was suggested, and gives the exit code.</summary>
    public static int Report(IReadOnlyList<MatchAnswer> answers, Labels labels, Terminal terminal)
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
            terminal.Error.WriteLine($"matchengine: {gate.Sentence} [{Citation.Of(gate, labels)}]");
        }

        if (first is { Country: not null, ClosedWhole.IsEmpty: false })
        {
            terminal.Error.WriteLine(labels.Text("suggest.any_income", ("country", first.Country.Id)));
        }
        else if (first.ClosedWhole.IsEmpty)
        {
            terminal.Error.WriteLine($"matchengine: {(first.Open == 0 ? labels["suggest.all_closed"] : labels.Count("suggest.filtered", first.Open))}");
        }

        return ExitCodes.Findings;
    }

    private static void Write(IReadOnlyList<MatchAnswer> answers, OutputFormat format, bool byTheme, Labels labels, Terminal terminal)
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
                SuggestMarkdown.Write(answers, labels, terminal.Output);
                break;
            case OutputFormat.Table when answers.Count > 0 && answers[0].Country is not null && answers.DistinctBy(answer => answer.Country!.Id).Skip(1).Any():
                SuggestOverview.Write(answers, byTheme, labels, new TextPage(terminal));
                break;
            default:
                SuggestTable.Write(answers, labels, new TextPage(terminal));
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
