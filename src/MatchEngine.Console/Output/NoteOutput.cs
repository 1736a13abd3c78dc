using MatchEngine.Console.Output.Pages;
using MatchEngine.Decisions;
using MatchEngine.Explaining;

namespace MatchEngine.Console.Output;

/// <summary>Writes notes.</summary>
internal static class NoteOutput
{
    /// <summary>Says that a note is kept.</summary>
    public static void Kept(Note note, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            MemoryJson.Write(terminal, json => MemoryJson.Note(json, note));
            return;
        }

        string pairing = note.Partner is null ? "" : $" with {note.PartnerName} ({note.Partner})";
        new TextPage(terminal).Paragraph(Run.Strong($"Note {note.Id} on {note.CountryName} ({note.Country}){pairing}"), $" by {note.By}: {note.Text}");
    }

    /// <summary>Lists notes under a heading; nothing where there are none.</summary>
    public static void List(IEnumerable<NoteLine> notes, IPage page)
    {
        NoteLine[] all = [.. notes];
        if (all.Length == 0)
        {
            return;
        }

        page.Heading("Notes");
        foreach (NoteLine note in all)
        {
            page.Item(Mark.Dot, $"{note.Text} ", Run.Dim($"({note.By}, {note.On:yyyy-MM-dd}{(note.Partner is null ? ", on the country" : "")})"));
        }
    }
}
