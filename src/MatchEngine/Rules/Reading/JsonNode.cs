namespace MatchEngine.Rules.Reading;

/// <summary>A JSON value that knows where it stands.</summary>
internal sealed class JsonNode(JsonFile file, JsonKind kind, int start)
{
    public JsonFile File { get; } = file;

    public JsonKind Kind { get; } = kind;

    /// <summary>Offset of the first byte of the token in the file.</summary>
    public int Start { get; } = start;

    /// <summary>The decoded string, or the literal text of a number.</summary>
    public string Text { get; init; } = "";

    public bool Bool { get; init; }

    public List<JsonNode> Items { get; } = [];

    public List<JsonMember> Members { get; } = [];

    public string KindInWords => Kind switch
    {
        JsonKind.Null => "null",
        JsonKind.Bool => "true or false",
        JsonKind.Number => "a number",
        JsonKind.String => "a string",
        JsonKind.Array => "a list",
        _ => "an object",
    };

    public JsonNode? Find(string name)
    {
        foreach (JsonMember member in Members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }
}
