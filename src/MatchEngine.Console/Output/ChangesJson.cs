using System.Text.Json;
using MatchEngine.Comparing;

namespace MatchEngine.Console.Output;

/// <summary>What moved since earlier runs, as JSON.</summary>
internal static class ChangesJson
{
    public static void Write(IReadOnlyList<RunChanges> changes, Terminal terminal) => MemoryJson.Write(terminal, json =>
    {
        json.WriteStartObject();
        MemoryJson.List(json, "changes", changes, Run);
        json.WriteEndObject();
    });

    private static void Run(Utf8JsonWriter json, RunChanges changes)
    {
        json.WriteStartObject();
        json.WriteNumber("run", changes.Run.Id);
        MemoryJson.Time(json, "at", changes.Run.At);
        json.WriteString("country", changes.Country.Id);
        json.WriteString("countryName", changes.Country.Name);
        json.WriteNumber("notReproduced", changes.NotReproduced);
        MemoryJson.List(json, "missing", changes.Missing, (writer, text) => writer.WriteStringValue(text));
        MemoryJson.List(json, "shown", changes.Moved, Place);
        if (changes.Report is { } report)
        {
            MemoryJson.List(json, "steps", report.Steps, Step);
            MemoryJson.List(json, "pairings", report.Pairings, Pairing);
        }

        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, PlaceMove move)
    {
        json.WriteStartObject();
        json.WriteString("partner", move.Then.Id);
        json.WriteNumber("rankBefore", move.Then.Rank);
        MemoryJson.Number(json, "rankAfter", move.Now?.Rank);
        json.WriteNumber("scoreBefore", move.Then.Score);
        MemoryJson.Number(json, "scoreAfter", move.Now?.Score);
        json.WriteEndObject();
    }

    private static void Step(Utf8JsonWriter json, ChangeStep step)
    {
        json.WriteStartObject();
        json.WriteString("cause", CauseWords.Code(step.Cause));
        json.WriteString("before", step.Before);
        json.WriteString("after", step.After);
        json.WriteNumber("openBefore", step.OpenBefore);
        json.WriteNumber("openAfter", step.OpenAfter);
        json.WriteNumber("moved", step.Moves.Length);
        json.WriteEndObject();
    }

    private static void Pairing(Utf8JsonWriter json, PairingChange pairing)
    {
        json.WriteStartObject();
        json.WriteString("partner", pairing.Whole.Partner);
        json.WriteString("partnerName", pairing.Whole.PartnerName);
        Move(json, pairing.Whole);
        MemoryJson.List(json, "parts", pairing.Parts, (writer, part) =>
        {
            writer.WriteStartObject();
            writer.WriteString("cause", CauseWords.Code(part.Cause));
            Move(writer, part.Move);
            MemoryJson.List(writer, "causes", part.Move.Causes, (inner, text) => inner.WriteStringValue(text));
            MemoryJson.List(writer, "points", part.Move.Points, (inner, points) =>
            {
                inner.WriteStartObject();
                inner.WriteString("rule", points.Rule);
                inner.WriteNumber("before", points.Before);
                inner.WriteNumber("after", points.After);
                inner.WriteEndObject();
            });
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Move(Utf8JsonWriter json, PairingMove move)
    {
        MemoryJson.Number(json, "rankBefore", move.RankBefore);
        MemoryJson.Number(json, "rankAfter", move.RankAfter);
        MemoryJson.Number(json, "scoreBefore", move.ScoreBefore);
        MemoryJson.Number(json, "scoreAfter", move.ScoreAfter);
        MemoryJson.Number(json, "scoreHighBefore", move.HighBefore);
        MemoryJson.Number(json, "scoreHighAfter", move.HighAfter);
    }
}
