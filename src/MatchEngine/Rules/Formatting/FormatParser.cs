using System.Text;
using System.Text.Json;
using MatchEngine.Rules.Reading;

namespace MatchEngine.Rules.Formatting;

/// <summary>Reads JSON with its comments and line breaks, as far as the formatter keeps them.</summary>
internal ref struct FormatParser
{
    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _reader;
    private int _end;

    public FormatParser(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, MaxDepth = JsonTree.MaximumDepth });
        _end = 0;
    }

    /// <summary>The root with the comments before and after it.</summary>
    /// <exception cref="JsonException">The bytes are not JSON; the caller has checked that they are.</exception>
    public (List<FormatComment> Before, FormatNode Root, List<FormatComment> After) Read()
    {
        List<FormatComment> before = [];
        List<FormatComment> after = [];
        Next();
        Comments(before);
        FormatNode root = Value();
        while (_reader.Read())
        {
            after.Add(Comment());
        }

        return (before, root, after);
    }

    private FormatNode Value()
    {
        bool isObject = _reader.TokenType == JsonTokenType.StartObject;
        if (!isObject && _reader.TokenType != JsonTokenType.StartArray)
        {
            FormatNode scalar = new() { Raw = Raw() };
            _end = End();
            return scalar;
        }

        FormatNode node = new() { IsContainer = true, IsObject = isObject };
        _end = End();
        Next();
        node.IsBroken = Breaks() > 0 && _reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray);
        while (true)
        {
            List<FormatComment> comments = [];
            while (_reader.TokenType == JsonTokenType.Comment)
            {
                if (node.Items.Count > 0 && comments.Count == 0 && node.Items[^1].Trailing is null && Breaks() == 0)
                {
                    node.Items[^1].Trailing = Comment().Text;
                }
                else
                {
                    comments.Add(Comment());
                }

                Next();
            }

            if (_reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                node.Last.AddRange(comments);
                _end = End();
                return node;
            }

            node.Items.Add(Item(isObject, comments));
            Next();
        }
    }

    private FormatItem Item(bool isObject, List<FormatComment> comments)
    {
        bool blank = Breaks() > 1;
        string? name = null;
        if (isObject)
        {
            name = Raw();
            _end = End();
            Next();
            Comments(comments);
        }

        return new FormatItem { Name = name, Value = Value(), Leading = comments, BlankBefore = blank };
    }

    private void Comments(List<FormatComment> comments)
    {
        while (_reader.TokenType == JsonTokenType.Comment)
        {
            comments.Add(Comment());
            Next();
        }
    }

    private FormatComment Comment()
    {
        bool blank = Breaks() > 1;
        int start = (int)_reader.TokenStartIndex;
        bool line = _bytes[start + 1] == (byte)'/';
        string text = Encoding.UTF8.GetString(_reader.ValueSpan).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        _end = End();
        if (line)
        {
            return new FormatComment("//" + text.TrimEnd(), blank);
        }

        return new FormatComment($"/*{string.Join('\n', text.Split('\n').Select((part, i) => i == text.Count(c => c == '\n') ? part : part.TrimEnd()))}*/", blank);
    }

    private readonly string Raw() => _reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.PropertyName => $"\"{Encoding.UTF8.GetString(_reader.ValueSpan)}\"",
        _ => Encoding.UTF8.GetString(_reader.ValueSpan),
    };

    private readonly int End() => (int)_reader.TokenStartIndex + _reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.PropertyName => _reader.ValueSpan.Length + 2,
        JsonTokenType.Comment => _reader.ValueSpan.Length + (_bytes[(int)_reader.TokenStartIndex + 1] == (byte)'/' ? 2 : 4),
        _ => _reader.ValueSpan.Length,
    };

    /// <summary>Line breaks between the token before and this one.</summary>
    private readonly int Breaks()
    {
        int start = (int)_reader.TokenStartIndex;
        return _end >= start ? 0 : _bytes[_end..start].Count((byte)'\n');
    }

    private void Next()
    {
        if (!_reader.Read())
        {
            throw new JsonException("The file ends early.");
        }
    }
}
