using System.Text.Json.Serialization;

namespace MatchEngine.Profiles;

/// <summary>Profiles as the bytes that their hash is of.</summary>
[JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals)]
[JsonSerializable(typeof(CountryProfile))]
[JsonSerializable(typeof(PartnerProfile))]
internal sealed partial class ProfileJson : JsonSerializerContext;
