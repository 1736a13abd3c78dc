using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MatchEngine.Conditions;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Matching;

namespace MatchEngine.Decisions.Sql;

/// <summary>Documents inside of cells.</summary>
internal static class StoredJson
{
    private static readonly StoredJsonContext Context = new(MatchJson.NewOptions(indented: false));

    public static string Write(MatchAnswer answer)
    {
        using MemoryStream stream = new();
        MatchJson.Write(stream, answer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static string Write(SuggestQuery query) => JsonSerializer.Serialize(query, Context.SuggestQuery);

    public static string Write(ImmutableArray<RunPlace> places) => JsonSerializer.Serialize(places, Context.ImmutableArrayRunPlace);

    /// <summary>An officer's facts as a file of facts; null where there are none.</summary>
    public static string? Write(FactOverlay facts)
    {
        if (facts.Facts.IsEmpty)
        {
            return null;
        }

        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("facts");
            foreach (OverlayFact fact in facts.Facts)
            {
                Write(json, fact);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static SuggestQuery ReadQuery(string json) => JsonSerializer.Deserialize(json, Context.SuggestQuery)!;

    public static ImmutableArray<RunPlace> ReadPlaces(string json) => JsonSerializer.Deserialize(json, Context.ImmutableArrayRunPlace);

    private static void Write(Utf8JsonWriter json, OverlayFact fact)
    {
        json.WriteStartObject();
        json.WriteString("fact", fact.Name);
        if (fact.Country is not null)
        {
            json.WriteString("country", fact.Country);
        }

        if (fact.Partner is not null)
        {
            json.WriteString("partner", fact.Partner);
        }

        json.WritePropertyName("value");
        Write(json, fact.Value);
        json.WriteNumber("year", fact.Year);
        json.WriteString("source", fact.Source);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Bool:
                json.WriteBooleanValue(value.AsBool);
                break;
            case ValueKind.Int:
                json.WriteNumberValue(value.AsInt);
                break;
            case ValueKind.Double:
                json.WriteNumberValue(value.AsDouble);
                break;
            case ValueKind.List:
                json.WriteStartArray();
                foreach (Value item in value.AsList)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(value.AsString);
                break;
        }
    }
}
