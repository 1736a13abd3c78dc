using System.Text.Json.Serialization;
using MatchEngine.Matching;

namespace MatchEngine.Explaining;

/// <summary>Serialisers of answers, generated when the library is built, so that none is made by reflection at start.</summary>
[JsonSerializable(typeof(MatchAnswer))]
[JsonSerializable(typeof(WorldAnswer))]
[JsonSerializable(typeof(PairingExplanation))]
internal sealed partial class MatchJsonContext : JsonSerializerContext;
