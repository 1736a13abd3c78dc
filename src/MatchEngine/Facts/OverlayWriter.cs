using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using MatchEngine.Conditions;

namespace MatchEngine.Facts;

/// <summary>Writes an officer's facts as <see cref="OverlayReader"/> reads them.</summary>
public static class OverlayWriter
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an overlay as one JSON object with a list <c>facts</c>, without line breaks; the same facts in the same order give the same bytes.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="overlay">The facts.</param>
    public static void Write(Stream stream, FactOverlay overlay)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using Utf8JsonWriter writer = new(stream, Compact);
        Write(writer, overlay);
    }

    /// <summary>Writes an overlay as a value of a larger document.</summary>
    /// <param name="writer">The document.</param>
    /// <param name="overlay">The facts.</param>
    public static void Write(Utf8JsonWriter writer, FactOverlay overlay)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(overlay);
        writer.WriteStartObject();
        writer.WriteStartArray("facts");
        foreach (OverlayFact fact in overlay.Facts)
        {
            Write(writer, fact);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>SHA-256 of what <see cref="Write(Stream, FactOverlay)"/> writes, lower-case hexadecimal.</summary>
    public static string Hash(FactOverlay overlay)
    {
        using MemoryStream bytes = new();
        Write(bytes, overlay);
        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void Write(Utf8JsonWriter writer, OverlayFact fact)
    {
        writer.WriteStartObject();
        writer.WriteString("fact", fact.Name);
        if (fact.Country is not null)
        {
            writer.WriteString("country", fact.Country);
        }

        if (fact.Partner is not null)
        {
            writer.WriteString("partner", fact.Partner);
        }

        writer.WritePropertyName("value");
        Write(writer, fact.Value);
        writer.WriteNumber("year", fact.Year);
        writer.WriteString("source", fact.Source);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Bool:
                writer.WriteBooleanValue(value.AsBool);
                break;
            case ValueKind.Int:
                writer.WriteNumberValue(value.AsInt);
                break;
            case ValueKind.Double:
                writer.WriteNumberValue(value.AsDouble);
                break;
            case ValueKind.String:
                writer.WriteStringValue(value.AsString);
                break;
            case ValueKind.List:
                writer.WriteStartArray();
                foreach (Value item in value.AsList)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A fact of an overlay is a bool, a number, a string or a list; {value} is not.", nameof(value));
        }
    }
}
