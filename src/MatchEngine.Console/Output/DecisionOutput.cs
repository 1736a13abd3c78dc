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
    public static void Kept(Decision decision, MatchAnswer shown, OutputFormat format, Labels labels, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            MemoryJson.Write(terminal, json => MemoryJson.Decision(json, decision));
            return;
        }

        TextPage page = new(terminal);
        page.Title(labels.Text("memory.title", ("id", $"{decision.Id}"), ("pairing", MemoryWords.Pairing(decision, labels))));
        page.Paragraph(MemoryWords.Sentence(decision.ToLine(terminal.Today), labels));
        page.Paragraph(Run.Dim(Place(decision, labels)));
        foreach (Remark gate in shown.Closed.SelectMany(closed => closed.Gates))
        {
            page.Item(Mark.Caution, $"{labels.Text("memory.gate_closes", ("sentence", gate.Sentence))} ", Citation.Short(gate, labels));
        }
    }

    /// <summary>Writes a decision with all that belongs to it.</summary>
    public static void Write(DecisionDossier dossier, OutputFormat format, Labels labels, Terminal terminal)
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
        page.Title(labels.Text("memory.title", ("id", $"{decision.Id}"), ("pairing", MemoryWords.Pairing(decision, labels))));
        page.Paragraph(MemoryWords.Sentence(decision.ToLine(terminal.Today), labels));
        page.Paragraph(Run.Dim(Place(decision, labels)));
        if (!dossier.Others.IsEmpty)
        {
            page.Heading(labels["memory.others"]);
            foreach (Decision other in dossier.Others)
            {
                page.Item(Mark.Dot, Run.Strong($"{other.Id} "), MemoryWords.Sentence(other.ToLine(terminal.Today), labels));
            }
        }

        NoteOutput.List(dossier.Notes.Select(note => note.ToLine()), labels, page);
        page.Heading(labels["memory.shown"]);
        using MemoryStream shown = new(Encoding.UTF8.GetBytes(dossier.Shown));
        MatchAnswer answer = MatchJson.ReadAnswer(shown)!;
        if (answer.Suggestions.IsEmpty)
        {
            foreach (Remark gate in answer.Closed.SelectMany(closed => closed.Gates))
            {
                page.Item(Mark.Caution, $"{labels["why.closed"]} {gate.Sentence} ", Citation.Short(gate, labels));
            }

            page.Paragraph(Run.Dim(Words.Stamp(answer.Stamp, labels)));
            return;
        }

        SuggestTable.Write([answer], labels, page);
    }

    private static string Place(Decision decision, Labels labels)
    {
        string place = decision.Rank is { } rank
            ? labels.Text("memory.place", ("rank", labels.Whole(rank)), ("points", Words.Range(decision.Score!.Value, decision.ScoreHigh ?? decision.Score.Value, labels)))
            : labels["memory.was_closed"];
        return $"{place} {Words.Stamp(decision.Stamp, labels)}";
    }
}
