using System.Text;
using System.Text.Json;

namespace MatchEngine.Rules.Reading;

/// <summary>Reads JSON with comments into nodes that keep their places. Duplicate names and broken text are faults, not exceptions.</summary>
internal static class JsonTree
{
    /// <summary>A rule file is written by hand: what is larger is refused rather than read.</summary>
    public const int MaximumBytes = 8 * 1024 * 1024;

    /// <summary>No rule file needs more; deeper nesting is refused.</summary>
    public const int MaximumDepth = 32;

    public static JsonNode? Read(JsonFile file, FaultList faults)
    {
        if (file.Bytes.Length > MaximumBytes)
        {
            faults.Add(RuleFaults.FileTooLarge, file, 0, $"The file has {file.Bytes.Length:N0} bytes; at most {MaximumBytes:N0} are read. Split it.");
            return null;
        }

        ReadOnlySpan<byte> bytes = file.Bytes;
        int skipped = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        Utf8JsonReader reader = default;
        try
        {
            reader = new Utf8JsonReader(bytes[skipped..], new JsonReaderOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                MaxDepth = MaximumDepth,
                AllowTrailingCommas = false,
            });
            if (!reader.Read())
            {
                faults.Add(RuleFaults.NotJson, file, 0, "The file is empty; a JSON object is expected.");
                return null;
            }

            JsonNode node = ReadValue(ref reader, file, skipped, faults);
            while (reader.Read())
            {
                // The reader itself refuses anything but comments after the value.
            }

            return node;
        }
        catch (JsonException e)
        {
            int at = file.OffsetOfLine(e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
            faults.Add(RuleFaults.NotJson, file, at, "The file is not JSON from here on: " + Reason(e));
            return null;
        }
        catch (InvalidOperationException e)
        {
            // Utf8JsonReader.GetString refuses text that is not UTF-8, or half of a surrogate pair, in this way.
            faults.Add(RuleFaults.NotJson, file, InvalidAt(bytes) ?? (int)reader.TokenStartIndex + skipped, "A string is not valid text: " + e.Message);
            return null;
        }
    }

    private static JsonNode ReadValue(ref Utf8JsonReader reader, JsonFile file, int skipped, FaultList faults)
    {
        int start = (int)reader.TokenStartIndex + skipped;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, file, start, skipped, faults);
            case JsonTokenType.StartArray:
                JsonNode array = new(file, JsonKind.Array, start);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    array.Items.Add(ReadValue(ref reader, file, skipped, faults));
                }

                return array;
            case JsonTokenType.String:
                return new JsonNode(file, JsonKind.String, start) { Text = reader.GetString()! };
            case JsonTokenType.Number:
                return new JsonNode(file, JsonKind.Number, start) { Text = Encoding.UTF8.GetString(reader.ValueSpan) };
            case JsonTokenType.True or JsonTokenType.False:
                return new JsonNode(file, JsonKind.Bool, start) { Bool = reader.TokenType == JsonTokenType.True };
            default:
                return new JsonNode(file, JsonKind.Null, start);
        }
    }

    private static JsonNode ReadObject(ref Utf8JsonReader reader, JsonFile file, int start, int skipped, FaultList faults)
    {
        JsonNode node = new(file, JsonKind.Object, start);
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int nameStart = (int)reader.TokenStartIndex + skipped;
            string name = reader.GetString()!;
            reader.Read();
            JsonNode value = ReadValue(ref reader, file, skipped, faults);
            if (seen.Add(name))
            {
                node.Members.Add(new JsonMember(name, nameStart, value));
            }
            else
            {
                faults.Add(RuleFaults.DuplicateName, file, nameStart, $"'{Shorten(name)}' stands twice in this object. Remove one.");
            }
        }

        return node;
    }

    private static string Reason(JsonException e)
    {
        string text = e.Message;
        int cut = text.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return cut < 0 ? text : text[..cut];
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static int? InvalidAt(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return null;
    }
}
