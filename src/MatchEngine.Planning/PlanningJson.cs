using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MatchEngine.Planning.Mobilising;
using MatchEngine.Planning.Portfolios;

namespace MatchEngine.Planning;

/// <summary>
/// The JSON of plans: names in camelCase, codes in snake_case, missing members left out. The schema is
/// <c>rules/schema/planning.schema.json</c>.
/// </summary>
public static class PlanningJson
{
    private static readonly PlanningJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    });

    /// <summary>Writes who could fill a gap.</summary>
    public static void Write(Stream stream, MobiliseAnswer answer) => JsonSerializer.Serialize(stream, answer, Context.MobiliseAnswer);

    /// <summary>Writes a portfolio.</summary>
    public static void Write(Stream stream, PortfolioAnswer answer) => JsonSerializer.Serialize(stream, answer, Context.PortfolioAnswer);
}
