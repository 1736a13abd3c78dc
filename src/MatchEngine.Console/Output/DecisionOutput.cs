using System.Text;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Decisions;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;

namespace MatchEngine.Console.Output;

/// <summary>Writes one decision.</summary>
internal static class DecisionOutput
{
    /// <summary>Says that a decision is kept.</summary>
    public static void Kept(Decision decision, MatchAnswer shown, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            MemoryJson.Write(terminal, json => MemoryJson.Decision(json, decision));
            return;
        }

        TextPage page = new(terminal);
        page.Title($"Decision {decision.Id}: {MemoryWords.Pairing(decision)}");
        page.Paragraph(MemoryWords.Sentence(decision.ToLine(terminal.Today)));
        page.Paragraph(Run.Dim(Place(decision)));
        foreach (Remark gate in shown.Closed.SelectMany(closed => closed.Gates))
        {
            page.Item(Mark.Caution, $"A gate closes this pairing: {gate.Sentence} ", Citation.Short(gate, Labels.English));
        }
    }

    /// <summary>Writes a decision with all that belongs to it.</summary>
    public static void Write(DecisionDossier dossier, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            MemoryJson.Write(terminal, json =>
            {
                json.WriteStartObject();
                json.WritePropertyName("decision");
                MemoryJson.Decision(json, dossier.Decision, dossier.Shown);
                MemoryJson.List(json, "others", dossier.Others, (writer, other) => MemoryJson.Decision(writer, other));
                MemoryJson.List(json, "notes", dossier.Notes, MemoryJson.Note);
                json.WriteEndObject();
            });
            return;
        }

        Decision decision = dossier.Decision;
        TextPage page = new(terminal);
        page.Title($"Decision {decision.Id}: {MemoryWords.Pairing(decision)}");
        page.Paragraph(MemoryWords.Sentence(decision.ToLine(terminal.Today)));
        page.Paragraph(Run.Dim(Place(decision)));
        if (!dossier.Others.IsEmpty)
        {
            page.Heading("Other decisions on the pairing");
            foreach (Decision other in dossier.Others)
            {
                page.Item(Mark.Dot, Run.Strong($"{other.Id} "), MemoryWords.Sentence(other.ToLine(terminal.Today)));
            }
        }

        NoteOutput.List(dossier.Notes.Select(note => note.ToLine()), page);
        page.Heading("The suggestion as it was shown");
        using MemoryStream shown = new(Encoding.UTF8.GetBytes(dossier.Shown));
        MatchAnswer answer = MatchJson.ReadAnswer(shown)!;
        if (answer.Suggestions.IsEmpty)
        {
            foreach (Remark gate in answer.Closed.SelectMany(closed => closed.Gates))
            {
                page.Item(Mark.Caution, $"Closed: {gate.Sentence} ", Citation.Short(gate, Labels.English));
            }

            page.Paragraph(Run.Dim(Words.Stamp(answer.Stamp)));
            return;
        }

        SuggestTable.Write([answer], Labels.English, page);
    }

    private static string Place(Decision decision)
    {
        string place = decision.Rank is { } rank
            ? $"Shown on place {rank} with {Words.Points(decision.Score!.Value)}{(decision.ScoreHigh > decision.Score ? $" to {Words.Points(decision.ScoreHigh.Value)}" : "")} points."
            : "A gate had closed the pairing.";
        return $"{place} {Words.Stamp(decision.Stamp)}";
    }
}
