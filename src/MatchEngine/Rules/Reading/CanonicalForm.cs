using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MatchEngine.Rules.Reading;

/// <summary>
/// Writes what a rule set means, apart from how its files are laid out: members in ordinal order, rules by id, facts by name, numbers in
/// their shortest form, no comments, no list of files or scenarios; of translations their digest. The revision is the SHA-256 of these bytes.
/// </summary>
internal static class CanonicalForm
{
    private static readonly HashSet<string> LayoutMembers = new(StringComparer.Ordinal) { "$schema", "files", "scenarios", "facts", "translations" };

    public static string Write(JsonNode manifest, JsonNode facts, IEnumerable<JsonNode> rules, IEnumerable<TranslationFile> translations)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("facts");
            Array(writer, facts.Find("facts")!.Items.OrderBy(fact => fact.Find("name")!.Text, StringComparer.Ordinal));
            writer.WritePropertyName("rules");
            writer.WriteStartArray();
            foreach (JsonNode rule in rules.OrderBy(rule => rule.Find("id")!.Text, StringComparer.Ordinal))
            {
                // What lint should overlook is no part of what a rule means.
                Object(writer, rule.Members.Where(member => member.Name != "lintIgnore"));
            }

            writer.WriteEndArray();
            writer.WritePropertyName("set");
            Object(writer, manifest.Members.Where(member => !LayoutMembers.Contains(member.Name)));
            Translations(writer, [.. translations]);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Value(Utf8JsonWriter writer, JsonNode node)
    {
        switch (node.Kind)
        {
            case JsonKind.Object:
                Object(writer, node.Members);
                break;
            case JsonKind.Array:
                Array(writer, node.Items);
                break;
            case JsonKind.String:
                writer.WriteStringValue(node.Text);
                break;
            case JsonKind.Number:
                writer.WriteNumberValue(double.Parse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture));
                break;
            case JsonKind.Bool:
                writer.WriteBooleanValue(node.Bool);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    /// <summary>The digest of each language's texts; nothing where there are none, as in sets that were released before there were any.</summary>
    private static void Translations(Utf8JsonWriter writer, IReadOnlyList<TranslationFile> files)
    {
        if (files.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("translations");
        foreach (TranslationFile file in files)
        {
            writer.WriteString(file.Language ?? file.File.Path, file.Digest);
        }

        writer.WriteEndObject();
    }

    private static void Object(Utf8JsonWriter writer, IEnumerable<JsonMember> members)
    {
        writer.WriteStartObject();
        foreach (JsonMember member in members.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            writer.WritePropertyName(member.Name);
            Value(writer, member.Value);
        }

        writer.WriteEndObject();
    }

    private static void Array(Utf8JsonWriter writer, IEnumerable<JsonNode> items)
    {
        writer.WriteStartArray();
        foreach (JsonNode item in items)
        {
            Value(writer, item);
        }

        writer.WriteEndArray();
    }
}
