using System.Text.Json.Serialization;

namespace MatchEngine.Hosting.Http.Documents;

/// <summary>Serialisers of the API's own documents, generated when the library is built.</summary>
[JsonSerializable(typeof(MatrixDocument))]
[JsonSerializable(typeof(RuleSetsDocument))]
[JsonSerializable(typeof(WhatIfBody))]
[JsonSerializable(typeof(DraftBody))]
[JsonSerializable(typeof(HealthDocument))]
internal sealed partial class ApiJsonContext : JsonSerializerContext;
