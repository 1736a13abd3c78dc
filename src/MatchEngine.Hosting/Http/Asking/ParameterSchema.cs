using System.Collections.Immutable;

namespace MatchEngine.Hosting.Http.Asking;

/// <summary>What a parameter looks like, for the description of the API.</summary>
/// <param name="Type">A type of JSON Schema: <c>string</c>, <c>integer</c>, <c>boolean</c>.</param>
/// <param name="Format">A format, such as <c>date</c>, or null.</param>
/// <param name="Codes">The codes that it is one of; empty for free text.</param>
/// <param name="Default">What holds where it is left out, or null.</param>
internal sealed record ParameterSchema(string Type, string? Format, ImmutableArray<string> Codes, string? Default = null);
