namespace MatchEngine.Conditions.Syntax;

/// <summary>Cuts a text into words and signs. Reports what it cannot read and goes on, with the likeliest reading.</summary>
internal sealed partial class Lexer
{
    private const string CurlyQuotes = "\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB";
    private readonly string _text;
    private readonly Findings _findings;
    private readonly SourceMap _map;
    private int _position;

    private Lexer(string text, Findings findings)
    {
        _text = text;
        _findings = findings;
        _map = new SourceMap(text);
    }

    private char Current => Peek(0);

    public static Token[] Read(string text, Findings findings)
    {
        Lexer lexer = new(text, findings);
        List<Token> tokens = [];
        do
        {
            tokens.Add(lexer.Next());
        }
        while (tokens[^1].Kind != TokenKind.End);

        return [.. tokens];
    }

    private Token Next()
    {
        SkipBlank();
        if (_position >= _text.Length)
        {
            return new Token(TokenKind.End, _map.Span(_text.Length, 0));
        }

        char current = Current;
        if (Words.IsNameStart(current))
        {
            return ReadWord();
        }

        if (char.IsLetter(current))
        {
            return ReadForeignWord(_position);
        }

        if (char.IsAsciiDigit(current) || (current == '.' && char.IsAsciiDigit(Peek(1))))
        {
            return ReadNumber();
        }

        return current switch
        {
            '"' or '\'' => ReadString(_position, false),
            '`' => ReadQuotedName(),
            _ when CurlyQuotes.Contains(current) => ReadCurlyString(),
            _ => ReadSign(),
        };
    }

    private void SkipBlank()
    {
        while (_position < _text.Length)
        {
            if (Current is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _position++;
            }
            else if (Current == '#' || (Current == '/' && Peek(1) == '/'))
            {
                if (Current == '#')
                {
                    _findings.Error(
                        Codes.BadCharacter, _map.Span(_position, 1), "The character '#' has no meaning here.", "A comment begins with //.");
                }

                while (_position < _text.Length && Current != '\n')
                {
                    _position++;
                }
            }
            else
            {
                return;
            }
        }
    }

    private Token ReadWord()
    {
        int start = _position;
        while (Words.IsNamePart(Current))
        {
            _position++;
        }

        if (char.IsLetter(Current))
        {
            return ReadForeignWord(start);
        }

        string word = _text[start.._position];
        if (Current is '"' or '\'')
        {
            switch (word)
            {
                case "r" or "R":
                    return ReadString(start, true);
                case "b" or "B" or "br" or "bR" or "Br" or "BR":
                    Token literal = ReadString(start, word.Length == 2);
                    _findings.Error(
                        Codes.NotInLanguage,
                        literal.Span,
                        "Bytes are not part of the condition language.",
                        "Write a string, without the b.");
                    return literal;
            }
        }

        return new Token(Words.KindOf(word), SpanFrom(start), word);
    }

    /// <summary>A word with letters that names do not have.</summary>
    private Token ReadForeignWord(int start)
    {
        while (char.IsLetterOrDigit(Current) || Current == '_')
        {
            _position++;
        }

        string word = _text[start.._position];
        _findings.Error(
            Codes.BadCharacter,
            SpanFrom(start),
            $"'{word}' is not a name.",
            "Names consist of the letters a to z, digits and '_'; a string stands in quotes.");
        return new Token(TokenKind.Invalid, SpanFrom(start), word);
    }

    private Token ReadQuotedName()
    {
        int start = _position++;
        while (Words.IsNamePart(Current) || Current is '.' or '-' or '/' or ' ')
        {
            _position++;
        }

        string name = _text[(start + 1).._position];
        if (Current == '`' && name.Length > 0)
        {
            _position++;
            return new Token(TokenKind.QuotedIdentifier, SpanFrom(start), name);
        }

        _findings.Error(
            Codes.BadCharacter,
            SpanFrom(start),
            "A key in back quotes is not closed, or holds a character other than letters, digits, '_', '.', '-', '/' and space.",
            "Write e['key'] for any other key.");
        return new Token(TokenKind.QuotedIdentifier, SpanFrom(start), name);
    }

    private Token ReadSign()
    {
        char current = Current;
        char next = Peek(1);
        switch (current, next)
        {
            case ('=', '='):
                return Sign(TokenKind.Equal, 2);
            case ('!', '='):
                return Sign(TokenKind.NotEqual, 2);
            case ('<', '='):
                return Sign(TokenKind.LessOrEqual, 2);
            case ('>', '='):
                return Sign(TokenKind.GreaterOrEqual, 2);
            case ('&', '&'):
                return Sign(TokenKind.And, 2);
            case ('|', '|'):
                return Sign(TokenKind.Or, 2);
            case ('<', '>'):
                return Misspelt(TokenKind.NotEqual, 2, "Write != for 'differs from'.");
            case ('\u2264', _):
                return Misspelt(TokenKind.LessOrEqual, 1, "Write <= for 'at most'.");
            case ('\u2265', _):
                return Misspelt(TokenKind.GreaterOrEqual, 1, "Write >= for 'at least'.");
            case ('\u2260', _):
                return Misspelt(TokenKind.NotEqual, 1, "Write != for 'differs from'.");
            case ('=', _):
                return Misspelt(TokenKind.Equal, 1, "Write == to compare.");
            case ('&', _):
                return Misspelt(TokenKind.And, 1, "Write && for 'and'.");
            case ('|', _):
                return Misspelt(TokenKind.Or, 1, "Write || for 'or'.");
        }

        TokenKind kind = current switch
        {
            '.' => TokenKind.Dot,
            ',' => TokenKind.Comma,
            ':' => TokenKind.Colon,
            '?' => TokenKind.Question,
            '(' => TokenKind.OpenParen,
            ')' => TokenKind.CloseParen,
            '[' => TokenKind.OpenBracket,
            ']' => TokenKind.CloseBracket,
            '{' => TokenKind.OpenBrace,
            '}' => TokenKind.CloseBrace,
            '!' => TokenKind.Not,
            '-' => TokenKind.Minus,
            '+' => TokenKind.Plus,
            '*' => TokenKind.Star,
            '/' => TokenKind.Slash,
            '%' => TokenKind.Percent,
            '<' => TokenKind.Less,
            '>' => TokenKind.Greater,
            _ => TokenKind.Invalid,
        };
        return kind == TokenKind.Invalid ? ReadStranger() : Sign(kind, 1);
    }

    /// <summary>A character without meaning; a run of them is one finding.</summary>
    private Token ReadStranger()
    {
        int start = _position;
        do
        {
            _position += char.IsHighSurrogate(Current) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
        }
        while (_position < _text.Length && Current > '\u007F');
        char first = _text[start];
        string shown = char.IsSurrogate(first) || char.IsControl(first) ? $"U+{CodePointAt(start):X4}" : $"'{first}'";
        string? hint = first switch
        {
            '\u2013' or '\u2014' or '\u2212' => "Write a plain minus sign: -.",
            '\u00A0' or '\u2009' or '\u202F' or '\u200B' or '\uFEFF' => "It looks like a space or like nothing, but is not one; delete it.",
            '\\' or '@' or '$' or '~' or '^' or ';' => null,
            _ => null,
        };
        _findings.Error(Codes.BadCharacter, SpanFrom(start), $"The character {shown} has no meaning here.", hint);
        return new Token(TokenKind.Invalid, SpanFrom(start), _text[start.._position]);
    }

    private Token Sign(TokenKind kind, int length)
    {
        _position += length;
        return new Token(kind, SpanFrom(_position - length));
    }

    private Token Misspelt(TokenKind kind, int length, string hint)
    {
        Token token = Sign(kind, length);
        _findings.Error(Codes.Syntax, token.Span, $"'{_text.AsSpan(token.Span.Start, length)}' is not an operator.", hint);
        return token;
    }

    private char Peek(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private int CodePointAt(int index) =>
        char.IsHighSurrogate(_text[index]) && index + 1 < _text.Length && char.IsLowSurrogate(_text[index + 1])
            ? char.ConvertToUtf32(_text[index], _text[index + 1])
            : _text[index];

    private TextSpan SpanFrom(int start) => _map.Span(start, _position - start);
}
