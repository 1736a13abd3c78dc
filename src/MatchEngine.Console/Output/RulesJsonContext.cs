using System.Text.Json.Serialization;

namespace MatchEngine.Console.Output;

/// <summary>Serialisers of what the rule owner's tools report, generated when the console is built.</summary>
[JsonSerializable(typeof(FaultReport))]
[JsonSerializable(typeof(RulesTestDocument))]
[JsonSerializable(typeof(CodeExplanation[]))]
[JsonSerializable(typeof(FileResult[]))]
[JsonSerializable(typeof(ReleaseReport))]
[JsonSerializable(typeof(ReplayDocument))]
internal sealed partial class RulesJsonContext : JsonSerializerContext;
