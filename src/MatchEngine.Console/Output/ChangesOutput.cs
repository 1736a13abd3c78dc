using MatchEngine.Comparing;
using MatchEngine.Console.Output.Pages;

namespace MatchEngine.Console.Output;

/// <summary>Writes what moved since earlier runs, and why.</summary>
internal static class ChangesOutput
{
    private const int PairingsShown = 10;

    public static void Write(IReadOnlyList<RunChanges> changes, OutputFormat format, Terminal terminal)
    {
        switch (format)
        {
            case OutputFormat.Json:
                ChangesJson.Write(changes, terminal);
                break;
            case OutputFormat.Csv:
                ChangesCsv.Write(changes, terminal.Output);
                break;
            default:
                IPage page = format == OutputFormat.Markdown ? new MarkdownPage(terminal.Output) : new TextPage(terminal);
                foreach (RunChanges one in changes)
                {
                    Page(one, page);
                }

                page.Paragraph(Run.Dim(
                    "One cause changes at a time, in the order rule set, catalogue, day, income classification, model, your own facts, and the matcher answers after each: the parts add up. '--format json' has every pairing."));
                break;
        }
    }

    private static void Page(RunChanges changes, IPage page)
    {
        page.Title($"{CauseWords.Question(changes.Run, changes.Country)}: since run {changes.Run.Id} of {changes.Run.At.UtcDateTime:yyyy-MM-dd}, {changes.Run.By}");
        if (changes.Report is { } report)
        {
            Causes(report, changes, page);
            Pairings(report, page);
        }
        else
        {
            foreach (string missing in changes.Missing)
            {
                page.Item(Mark.Caution, $"Not available any more: {missing}. The causes can't be told apart.");
            }

            page.Paragraph(changes.Moved.IsEmpty ? "The places that were shown are what they were." : $"{changes.Moved.Length} of the {changes.Run.Places.Length} places that were shown are not what they were:");
            foreach (PlaceMove move in changes.Moved)
            {
                page.Item(Mark.Dot, CauseWords.Place(move));
            }
        }

        page.Gap();
    }

    private static void Causes(ChangeReport report, RunChanges changes, IPage page)
    {
        if (changes.NotReproduced > 0)
        {
            page.Item(Mark.Caution, $"Made again, {changes.NotReproduced} of the {changes.Run.Places.Length} places that were shown come out differently: version {changes.Run.Stamp.Engine} of the program made the run, and {report.After.Stamp.Engine} is in use. That part is in no cause below.");
        }

        if (report.Steps.IsEmpty)
        {
            page.Paragraph("Nothing that the answer stands on has changed.");
            return;
        }

        foreach (ChangeStep step in report.Steps)
        {
            page.Item(Mark.Dot, Run.Strong(CauseWords.Cause(step.Cause)), $": {step.Before} becomes {step.After}; {CauseWords.Effect(step)}");
        }
    }

    private static void Pairings(ChangeReport report, IPage page)
    {
        if (report.Pairings.IsEmpty)
        {
            page.Paragraph(report.Steps.IsEmpty ? "" : "In the end every pairing is where it was.");
            return;
        }

        page.Heading($"{report.Pairings.Length} of {report.After.Open} pairings are not where they were");
        foreach (PairingChange pairing in report.Pairings.Take(PairingsShown))
        {
            Run name = Run.Strong($"{pairing.Whole.PartnerName} ({pairing.Whole.Partner}) ");
            page.Item(Mark.Dot, name, pairing.Parts is [var only] ? $"{CauseWords.Cause(only.Cause)}: {CauseWords.Part(only.Move)}" : CauseWords.Part(pairing.Whole));
            foreach (PairingPart part in pairing.Parts.Where(_ => pairing.Parts.Length > 1))
            {
                page.Detail($"{CauseWords.Cause(part.Cause)}: {CauseWords.Part(part.Move)}");
            }
        }

        if (report.Pairings.Length > PairingsShown)
        {
            page.Paragraph($"And {report.Pairings.Length - PairingsShown} more.");
        }
    }
}
