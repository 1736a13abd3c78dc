using System.Text.Json.Serialization;

namespace MatchEngine.Hosting.Http.Problems;

/// <summary>Serialisers of problems, generated when the library is built.</summary>
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(ProblemKind[]))]
[JsonSerializable(typeof(ProblemKind))]
internal sealed partial class ProblemJsonContext : JsonSerializerContext;
