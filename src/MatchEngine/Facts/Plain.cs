using System.Text.Json.Serialization;

namespace MatchEngine.Facts;

/// <summary>Serialises plain strings without reflection.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class Plain : JsonSerializerContext;
