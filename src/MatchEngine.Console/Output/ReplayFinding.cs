using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MatchEngine.Hosting.Replaying;

namespace MatchEngine.Console.Output;

/// <summary>A line of a log that did not come out the same.</summary>
internal sealed record ReplayFinding(
    string Log,
    int Line,
    [property: JsonConverter(typeof(JsonStringEnumConverter<ReplayOutcome>))] ReplayOutcome Outcome,
    DateTimeOffset? At,
    string Question,
    ImmutableArray<string> Remarks);
