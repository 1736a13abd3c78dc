using MatchEngine.Comparing;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Languages;

namespace MatchEngine.Console.Output;

/// <summary>Writes what moved since earlier runs, and why.</summary>
internal static class ChangesOutput
{
    private const int PairingsShown = 10;

    public static void Write(IReadOnlyList<RunChanges> changes, OutputFormat format, Labels labels, Terminal terminal)
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
                    Page(one, labels, page);
                }

                page.Paragraph(Run.Dim(labels["changes.legend"]));
                break;
        }
    }

    private static void Page(RunChanges changes, Labels labels, IPage page)
    {
        page.Title(labels.Text(
            "changes.title",
            ("question", CauseWords.Question(changes.Run, changes.Country, labels)),
            ("run", $"{changes.Run.Id}"),
            ("day", $"{changes.Run.At.UtcDateTime:yyyy-MM-dd}"),
            ("by", changes.Run.By)));
        if (changes.Report is { } report)
        {
            Causes(report, changes, labels, page);
            Pairings(report, labels, page);
        }
        else
        {
            foreach (string missing in changes.Missing)
            {
                page.Item(Mark.Caution, labels.Text("changes.missing", ("what", missing)));
            }

            page.Paragraph(changes.Moved.IsEmpty
                ? labels["changes.same"]
                : labels.Text("changes.moved", ("moved", labels.Whole(changes.Moved.Length)), ("shown", labels.Whole(changes.Run.Places.Length))));
            foreach (PlaceMove move in changes.Moved)
            {
                page.Item(Mark.Dot, CauseWords.Place(move, labels));
            }
        }

        page.Gap();
    }

    private static void Causes(ChangeReport report, RunChanges changes, Labels labels, IPage page)
    {
        if (changes.NotReproduced > 0)
        {
            page.Item(Mark.Caution, labels.Text(
                "changes.not_reproduced",
                ("moved", labels.Whole(changes.NotReproduced)),
                ("shown", labels.Whole(changes.Run.Places.Length)),
                ("before", changes.Run.Stamp.Engine),
                ("after", report.After.Stamp.Engine)));
        }

        if (report.Steps.IsEmpty)
        {
            page.Paragraph(labels["changes.nothing"]);
            return;
        }

        foreach (ChangeStep step in report.Steps)
        {
            page.Item(Mark.Dot, Run.Strong(CauseWords.Cause(step.Cause, labels)), labels.Text("changes.becomes", ("before", step.Before), ("after", step.After), ("effect", CauseWords.Effect(step, labels))));
        }
    }

    private static void Pairings(ChangeReport report, Labels labels, IPage page)
    {
        if (report.Pairings.IsEmpty)
        {
            page.Paragraph(report.Steps.IsEmpty ? "" : labels["changes.pairings_same"]);
            return;
        }

        page.Heading(labels.Text("changes.pairings", ("moved", labels.Whole(report.Pairings.Length)), ("open", labels.Whole(report.After.Open))));
        foreach (PairingChange pairing in report.Pairings.Take(PairingsShown))
        {
            Run name = Run.Strong($"{pairing.Whole.PartnerName} ({pairing.Whole.Partner}) ");
            page.Item(Mark.Dot, name, pairing.Parts is [var only] ? Part(only, labels) : CauseWords.Part(pairing.Whole, labels));
            foreach (PairingPart part in pairing.Parts.Where(_ => pairing.Parts.Length > 1))
            {
                page.Detail(Part(part, labels));
            }
        }

        if (report.Pairings.Length > PairingsShown)
        {
            page.Paragraph(labels.Text("changes.more", ("more", labels.Whole(report.Pairings.Length - PairingsShown))));
        }
    }

    private static string Part(PairingPart part, Labels labels) => $"{CauseWords.Cause(part.Cause, labels)}: {CauseWords.Part(part.Move, labels)}";
}
