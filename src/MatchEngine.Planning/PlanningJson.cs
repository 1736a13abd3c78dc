using System.Text.Json;
using System.Text.Json.Serialization;
using MatchEngine.Explaining;
using MatchEngine.Planning.Giving;
using MatchEngine.Planning.Mobilising;
using MatchEngine.Planning.Portfolios;

namespace MatchEngine.Planning;

/// <summary>
/// The JSON of plans: names in camelCase, codes in snake_case, missing members left out. The schema is
/// <c>rules/schema/planning.schema.json</c>.
/// </summary>
public static class PlanningJson
{
    private static readonly PlanningJsonContext Context = new(Options());

    /// <summary>Writes who could fill a gap.</summary>
    public static void Write(Stream stream, MobiliseAnswer answer) => JsonSerializer.Serialize(stream, answer, Context.MobiliseAnswer);

    /// <summary>Writes a portfolio.</summary>
    public static void Write(Stream stream, PortfolioAnswer answer) => JsonSerializer.Serialize(stream, answer, Context.PortfolioAnswer);

    /// <summary>Those of answers, with the enumerations that only plans have.</summary>
    private static JsonSerializerOptions Options()
    {
        JsonSerializerOptions options = MatchJson.NewOptions();
        options.Converters.Add(new JsonStringEnumConverter<CaseLikeness>(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new JsonStringEnumConverter<GivingMeasure>(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new JsonStringEnumConverter<ShareOrigin>(JsonNamingPolicy.SnakeCaseLower));
        return options;
    }
}
