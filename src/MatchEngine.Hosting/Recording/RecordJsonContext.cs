using System.Text.Json.Serialization;

namespace MatchEngine.Hosting.Recording;

/// <summary>Serialisers of records, generated when the library is built.</summary>
[JsonSerializable(typeof(RecordedAnswer))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
