using MatchEngine.Console.Output.Pages;
using MatchEngine.Decisions;
using MatchEngine.Explaining;
using MatchEngine.Languages;

namespace MatchEngine.Console.Output;

/// <summary>Writes notes.</summary>
internal static class NoteOutput
{
    /// <summary>Says that a note is kept.</summary>
    public static void Kept(Note note, OutputFormat format, Labels labels, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            MemoryJson.Write(terminal, json => MemoryJson.Note(json, note));
            return;
        }

        string country = $"{note.CountryName} ({note.Country})";
        string subject = note.Partner is null ? country : MemoryWords.Pairing(country, $"{note.PartnerName} ({note.Partner})", labels);
        new TextPage(terminal).Paragraph(
            Run.Strong(labels.Text("memory.note", ("id", $"{note.Id}"), ("subject", subject))),
            $" {labels.Text("memory.note_text", ("by", note.By), ("text", note.Text))}");
    }

    /// <summary>Lists notes under a heading; nothing where there are none.</summary>
    public static void List(IEnumerable<NoteLine> notes, Labels labels, IPage page)
    {
        NoteLine[] all = [.. notes];
        if (all.Length == 0)
        {
            return;
        }

        page.Heading(labels["memory.notes"]);
        foreach (NoteLine note in all)
        {
            page.Item(Mark.Dot, $"{note.Text} ", Run.Dim(labels.Text(note.Partner is null ? "memory.noted_country" : "memory.noted", ("by", note.By), ("day", Labels.Day(note.On)))));
        }
    }
}
