namespace MatchEngine.Rules.Reading;

/// <summary>What a <see cref="JsonNode"/> is.</summary>
internal enum JsonKind
{
    Null,
    Bool,
    Number,
    String,
    Array,
    Object,
}
