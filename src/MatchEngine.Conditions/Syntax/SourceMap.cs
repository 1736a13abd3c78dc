namespace MatchEngine.Conditions.Syntax;

/// <summary>Turns indices into lines and columns. Quick when asked in the order of the text, as a lexer does.</summary>
internal sealed class SourceMap(string text)
{
    private int _position;
    private int _line = 1;
    private int _column = 1;

    public TextSpan Span(int start, int length)
    {
        if (start < _position)
        {
            _position = 0;
            _line = 1;
            _column = 1;
        }

        while (_position < start)
        {
            Advance();
        }

        return new TextSpan(start, length, _line, _column);
    }

    private void Advance()
    {
        char current = text[_position++];
        char next = _position < text.Length ? text[_position] : '\0';
        if (current == '\n' || (current == '\r' && next != '\n'))
        {
            _line++;
            _column = 1;
        }
        else if (!(char.IsHighSurrogate(current) && char.IsLowSurrogate(next)))
        {
            _column++;
        }
    }
}
