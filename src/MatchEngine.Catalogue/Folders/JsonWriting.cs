using System.Collections.Immutable;
using Newtonsoft.Json;

namespace MatchEngine.Catalogue.Folders;

/// <summary>Short ways to write members; what is missing or empty is left out.</summary>
internal static class JsonWriting
{
    public static void Member(this JsonTextWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            writer.WriteValue(value);
        }
    }

    public static void Member(this JsonTextWriter writer, string name, int? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            writer.WriteValue(value);
        }
    }

    public static void Figure(this JsonTextWriter writer, string name, double value)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(value.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
    }

    public static void Member(this JsonTextWriter writer, string name, bool? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            writer.WriteValue(value);
        }
    }

    /// <summary>Texts in one line; left out where there are none.</summary>
    public static void Texts(this JsonTextWriter writer, string name, ImmutableArray<string> values)
    {
        if (!values.IsEmpty)
        {
            writer.TextsOrEmpty(name, values);
        }
    }

    /// <summary>Texts in one line, even where there are none.</summary>
    public static void TextsOrEmpty(this JsonTextWriter writer, string name, IEnumerable<string> values)
    {
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        Formatting formatting = writer.Formatting;
        writer.Formatting = Formatting.None;
        foreach (string value in values)
        {
            writer.WriteValue(value);
        }

        writer.WriteEndArray();
        writer.Formatting = formatting;
    }

    public static void Each<T>(this JsonTextWriter writer, ImmutableArray<T> items, Action<T> write)
    {
        writer.WriteStartArray();
        foreach (T item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }
}
