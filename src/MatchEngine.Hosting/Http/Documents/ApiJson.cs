using System.Text.Json;
using System.Text.Json.Serialization;
using MatchEngine.Explaining;

namespace MatchEngine.Hosting.Http.Documents;

/// <summary>How documents that only the API has are written: as those of the library, on one line.</summary>
internal static class ApiJson
{
    public static ApiJsonContext Context { get; } = new(new JsonSerializerOptions(MatchJson.NewOptions(indented: false))
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        MaxDepth = 64,
    });
}
