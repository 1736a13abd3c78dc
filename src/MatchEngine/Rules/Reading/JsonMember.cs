namespace MatchEngine.Rules.Reading;

/// <summary>A named value of an object, with the place of its name.</summary>
internal readonly record struct JsonMember(string Name, int NameStart, JsonNode Value);
