using System.Text.Json.Serialization;
using MatchEngine.Matching;
using MatchEngine.Programmes;

namespace MatchEngine.Explaining;

/// <summary>Serialisers of answers, generated when the library is built, so that none is made by reflection at start.</summary>
[JsonSerializable(typeof(MatchAnswer))]
[JsonSerializable(typeof(WorldAnswer))]
[JsonSerializable(typeof(PairingExplanation))]
[JsonSerializable(typeof(TriangularAnswer))]
[JsonSerializable(typeof(TripleExplanation))]
[JsonSerializable(typeof(RegionalAnswer))]
[JsonSerializable(typeof(RegionalExplanation))]
[JsonSerializable(typeof(GroupAnswer))]
internal sealed partial class MatchJsonContext : JsonSerializerContext;
