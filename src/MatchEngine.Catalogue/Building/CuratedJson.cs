using System.Text.Json;
using System.Text.Json.Serialization;

namespace MatchEngine.Catalogue.Building;

/// <summary>
/// Readers of what was added by hand, generated when the library is built, so that they work in a native program too. Members with a
/// default are settable: generated readers give every <c>init</c> member that a file leaves out its type's default instead.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(Dictionary<string, CuratedPartner>))]
[JsonSerializable(typeof(Dictionary<string, CuratedCountry>))]
[JsonSerializable(typeof(List<CuratedIndicator>))]
internal sealed partial class CuratedJson : JsonSerializerContext;
