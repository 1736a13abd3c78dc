using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace MatchEngine.Languages;

/// <summary>
/// The labels of one language as the library carries them: a flat object of keys and texts. A text that counts is an object of plural forms;
/// here each form is a label of its own, <c>key#one</c>.
/// </summary>
internal static class LabelFile
{
    private static readonly Assembly Assembly = typeof(LabelFile).Assembly;

    public static FrozenDictionary<string, string> Read(string language)
    {
        using Stream stream = Assembly.GetManifestResourceStream($"labels/{language}.json")
            ?? throw new InvalidOperationException($"The library was built without the labels of '{language}'.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes).ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Read(byte[] bytes)
    {
        Dictionary<string, string> labels = new(StringComparer.Ordinal);
        Utf8JsonReader reader = new(bytes);
        string key = "";
        string? counted = null;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    key = counted is null ? reader.GetString()! : $"{counted}#{reader.GetString()}";
                    break;
                case JsonTokenType.String:
                    labels.Add(key, reader.GetString()!);
                    break;
                case JsonTokenType.StartObject:
                    counted = key.Length == 0 ? null : key;
                    break;
                default:
                    counted = null;
                    break;
            }
        }

        return labels;
    }
}
