using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MatchEngine.Matching;

namespace MatchEngine.Decisions.Sql;

/// <summary>Serialisers of documents inside of cells, generated when the library is built.</summary>
[JsonSerializable(typeof(SuggestQuery))]
[JsonSerializable(typeof(ImmutableArray<RunPlace>))]
internal sealed partial class StoredJsonContext : JsonSerializerContext;
