using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using MatchEngine.Hosting.Http.Answering;
using MatchEngine.Hosting.Http.Asking;
using MatchEngine.Hosting.Http.Problems;

namespace MatchEngine.Hosting.Http.Operations;

/// <summary>One operation of the API: its address, what it takes, what it answers. Routing and the description of the API are both made from it.</summary>
/// <param name="Id">A name, stable: <c>suggest-partners</c>.</param>
/// <param name="Method"><c>GET</c> or <c>POST</c>.</param>
/// <param name="Path">Its address below the prefix, with parameters in braces.</param>
/// <param name="Summary">What it answers, one sentence.</param>
internal sealed record Operation(string Id, string Method, string Path, string Summary)
{
    /// <summary>The group that it is listed under.</summary>
    public required string Tag { get; init; }

    /// <summary>What it takes, the parts of the path first.</summary>
    public ImmutableArray<Parameter> Parameters { get; init; } = [];

    /// <summary>The body that it takes, or null.</summary>
    public JsonTypeInfo? Body { get; init; }

    /// <summary>How large a body may be, in bytes.</summary>
    public long BodyLimit { get; init; } = 64 * 1024;

    /// <summary>How the answer is written; null for rows of a catalogue, which have no type of their own.</summary>
    public JsonTypeInfo? AnswerType { get; init; }

    /// <summary>The media type of the answer.</summary>
    public string MediaType { get; init; } = "application/json";

    /// <summary>What the answer is, one sentence.</summary>
    public required string AnswerNote { get; init; }

    /// <summary>The problems that it may answer with, besides those that every operation may.</summary>
    public ImmutableArray<ProblemKind> Problems { get; init; } = [];

    /// <summary>Whether it may keep a processor for long: few such run at once.</summary>
    public bool IsHeavy { get; init; }

    /// <summary>Whether the answer is worth keeping, and counts as a query that was answered.</summary>
    public bool IsQuery { get; init; }

    /// <summary>Answers a call; null where <see cref="Stream"/> does.</summary>
    public Func<Call, CancellationToken, Answer>? Answer { get; init; }

    /// <summary>Writes the answer to a call piece by piece.</summary>
    public Func<Call, CancellationToken, Task>? Stream { get; init; }
}
