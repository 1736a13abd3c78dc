using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MatchEngine.Console.Output;

/// <summary>Writes documents of the rule owner's tools: names in camelCase, codes in snake_case, missing members left out.</summary>
internal static class RulesJson
{
    private static readonly RulesJsonContext Made = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    });

    public static RulesJsonContext Context => Made;

    public static void Write<T>(Terminal terminal, T document, JsonTypeInfo<T> type)
    {
        terminal.Output.Flush();
        JsonSerializer.Serialize(terminal.Stream, document, type);
        terminal.Stream.Write("\n"u8);
    }
}
