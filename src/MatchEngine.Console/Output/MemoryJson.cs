using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using MatchEngine.Decisions;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Documents of the officer's memory: names in camelCase, codes in snake_case, missing members left out.</summary>
internal static class MemoryJson
{
    public static void Write(Terminal terminal, Action<Utf8JsonWriter> write)
    {
        terminal.Output.Flush();
        using (Utf8JsonWriter json = new(terminal.Stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        terminal.Stream.Write("\n"u8);
    }

    public static void Decision(Utf8JsonWriter json, Decision decision, string? shown = null)
    {
        json.WriteStartObject();
        json.WriteNumber("id", decision.Id);
        json.WriteString("country", decision.Country);
        json.WriteString("countryName", decision.CountryName);
        json.WriteString("partner", decision.Partner);
        json.WriteString("partnerName", decision.PartnerName);
        Text(json, "theme", decision.Theme?.Code());
        json.WriteString("verdict", decision.Verdict.Code());
        json.WriteString("reason", decision.Reason);
        Text(json, "until", decision.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("by", decision.By);
        Time(json, "at", decision.At);
        Number(json, "rank", decision.Rank);
        Number(json, "score", decision.Score);
        Number(json, "scoreHigh", decision.ScoreHigh);
        json.WriteString("ruleSet", $"{decision.Stamp.RuleSet}@{decision.Stamp.RuleSetVersion}");
        json.WriteString("revision", decision.Stamp.RuleSetRevision);
        json.WriteString("catalogueHash", decision.Stamp.CatalogueHash);
        Text(json, "model", decision.Stamp.Model);
        if (shown is not null)
        {
            json.WritePropertyName("shown");
            using JsonDocument document = JsonDocument.Parse(shown);
            document.WriteTo(json);
        }

        json.WriteEndObject();
    }

    public static void Note(Utf8JsonWriter json, Note note)
    {
        json.WriteStartObject();
        json.WriteNumber("id", note.Id);
        json.WriteString("country", note.Country);
        json.WriteString("countryName", note.CountryName);
        Text(json, "partner", note.Partner);
        Text(json, "partnerName", note.PartnerName);
        json.WriteString("text", note.Text);
        json.WriteString("by", note.By);
        Time(json, "at", note.At);
        json.WriteEndObject();
    }

    public static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    public static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    public static void Number(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    public static void Time(Utf8JsonWriter json, string name, DateTimeOffset time) =>
        json.WriteString(name, time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
}
