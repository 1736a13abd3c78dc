using System.Text.Json;
using System.Text.Json.Serialization;
using MatchEngine.Explaining;

namespace MatchEngine.Hosting.Recording;

/// <summary>The JSON of records: one object a line, names in camelCase, codes in snake_case.</summary>
internal static class RecordJson
{
    public static RecordJsonContext Context { get; } = new(Options());

    private static JsonSerializerOptions Options()
    {
        JsonSerializerOptions options = MatchJson.NewOptions(indented: false);
        options.Converters.Add(new JsonStringEnumConverter<QuestionKind>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        return options;
    }
}
