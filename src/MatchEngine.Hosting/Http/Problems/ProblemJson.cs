using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MatchEngine.Hosting.Http.Problems;

/// <summary>How problems are written: names in camelCase, what is missing left out, and quotes as a person reads them.</summary>
internal static class ProblemJson
{
    public static ProblemJsonContext Context { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
