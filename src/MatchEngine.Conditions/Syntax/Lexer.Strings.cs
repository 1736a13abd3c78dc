using System.Globalization;
using System.Text;

namespace MatchEngine.Conditions.Syntax;

internal sealed partial class Lexer
{
    /// <summary>Reads a string whose opening quote is the current character.</summary>
    /// <param name="start">Where the token begins, prefix included.</param>
    /// <param name="raw">Whether backslashes are plain characters.</param>
    private Token ReadString(int start, bool raw)
    {
        char quote = Current;
        bool triple = Peek(1) == quote && Peek(2) == quote;
        _position += triple ? 3 : 1;
        StringBuilder content = new();
        while (!AtClosing(quote, triple))
        {
            if (_position >= _text.Length || (!triple && Current is '\n' or '\r'))
            {
                _findings.Error(
                    Codes.BadString,
                    SpanFrom(start),
                    "The string is not closed.",
                    $"Close it with {(triple ? new string(quote, 3) : quote.ToString())}{(triple ? string.Empty : " on the same line")}.");
                return new Token(TokenKind.String, SpanFrom(start), content.ToString());
            }

            if (Current == '\\' && !raw)
            {
                ReadEscape(content);
            }
            else
            {
                ReadCharacter(content);
            }
        }

        _position += triple ? 3 : 1;
        return new Token(TokenKind.String, SpanFrom(start), content.ToString());
    }

    /// <summary>Reads what was meant as a string, in quotes that a word processor made.</summary>
    private Token ReadCurlyString()
    {
        int start = _position++;
        while (_position < _text.Length && Current is not ('\n' or '\r') && !CurlyQuotes.Contains(Current))
        {
            _position++;
        }

        string content = _text[(start + 1).._position];
        bool closed = _position < _text.Length && CurlyQuotes.Contains(Current);
        _position = closed ? _position + 1 : start + 1;
        _findings.Error(
            Codes.BadString, SpanFrom(start), $"The quote {_text[start]} does not begin a string.", "Write straight quotes: 'text'.");
        return new Token(closed ? TokenKind.String : TokenKind.Invalid, SpanFrom(start), content);
    }

    private bool AtClosing(char quote, bool triple) => Current == quote && (!triple || (Peek(1) == quote && Peek(2) == quote));

    private void ReadCharacter(StringBuilder content)
    {
        if (char.IsHighSurrogate(Current) && char.IsLowSurrogate(Peek(1)))
        {
            content.Append(Current).Append(Peek(1));
            _position += 2;
            return;
        }

        if (char.IsSurrogate(Current))
        {
            _findings.Error(Codes.BadString, _map.Span(_position, 1), "The string holds half of a surrogate pair, which is no character.");
            content.Append('\uFFFD');
        }
        else
        {
            content.Append(Current);
        }

        _position++;
    }

    private void ReadEscape(StringBuilder content)
    {
        int start = _position++;
        char kind = Current;
        _position += _position < _text.Length ? 1 : 0;
        switch (kind)
        {
            case '\\' or '?' or '"' or '\'' or '`':
                content.Append(kind);
                break;
            case 'a':
                content.Append('\a');
                break;
            case 'b':
                content.Append('\b');
                break;
            case 'f':
                content.Append('\f');
                break;
            case 'n':
                content.Append('\n');
                break;
            case 'r':
                content.Append('\r');
                break;
            case 't':
                content.Append('\t');
                break;
            case 'v':
                content.Append('\v');
                break;
            case 'x' or 'X':
                AppendCodePoint(content, start, 2);
                break;
            case 'u':
                AppendCodePoint(content, start, 4);
                break;
            case 'U':
                AppendCodePoint(content, start, 8);
                break;
            case >= '0' and <= '3' when Peek(0) is >= '0' and <= '7' && Peek(1) is >= '0' and <= '7':
                content.Append((char)(((kind - '0') * 64) + ((Peek(0) - '0') * 8) + (Peek(1) - '0')));
                _position += 2;
                break;
            default:
                RefuseEscape(content, start, kind);
                break;
        }
    }

    private void RefuseEscape(StringBuilder content, int start, char kind)
    {
        if (_position >= _text.Length && kind == '\0')
        {
            // the text ends here, and the missing quote is reported by itself
            return;
        }

        if (kind is '\n' or '\r')
        {
            _position = start + 1;
            _findings.Error(
                Codes.BadString,
                SpanFrom(start),
                "A backslash at the end of a line is not an escape sequence.",
                "Write \\n for a new line.");
            return;
        }

        if (char.IsHighSurrogate(kind) && char.IsLowSurrogate(Current))
        {
            _position++;
        }

        string? hint = char.IsAsciiDigit(kind)
            ? "An octal escape has three digits, from \\000 to \\377."
            : "Write \\\\ for a backslash, or put r before the string.";
        _findings.Error(Codes.BadString, SpanFrom(start), $"'{_text.AsSpan(start, _position - start)}' is not an escape sequence.", hint);
        content.Append('\uFFFD');
    }

    private void AppendCodePoint(StringBuilder content, int start, int digits)
    {
        int length = 0;
        while (length < digits && char.IsAsciiHexDigit(Peek(length)))
        {
            length++;
        }

        ReadOnlySpan<char> written = _text.AsSpan(_position, length);
        _position += length;
        if (length < digits)
        {
            _findings.Error(Codes.BadString, SpanFrom(start), $"'{_text.AsSpan(start, 2)}' needs {digits} hexadecimal digits.");
            content.Append('\uFFFD');
            return;
        }

        uint codePoint = uint.Parse(written, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (Rune.TryCreate(codePoint, out Rune rune))
        {
            content.Append(rune.ToString());
            return;
        }

        string? hint = codePoint < 0x11_0000 ? "Write a character beyond U+FFFF with \\U and eight digits." : null;
        _findings.Error(Codes.BadString, SpanFrom(start), $"U+{codePoint:X4} is not a character.", hint);
        content.Append('\uFFFD');
    }
}
