using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MatchEngine.Explaining;

namespace MatchEngine.Console.Output;

/// <summary>Writes documents of the rule owner's tools: names in camelCase, codes in snake_case, missing members left out.</summary>
internal static class RulesJson
{
    private static readonly RulesJsonContext Made = new(MatchJson.NewOptions());

    public static RulesJsonContext Context => Made;

    public static void Write<T>(Terminal terminal, T document, JsonTypeInfo<T> type)
    {
        terminal.Output.Flush();
        JsonSerializer.Serialize(terminal.Stream, document, type);
        terminal.Stream.Write("\n"u8);
    }
}
