using System.Collections.Immutable;

namespace MatchEngine.Conditions.Syntax;

internal sealed partial class Parser
{
    private bool Expect(TokenKind kind, string wanted)
    {
        if (Current.Kind == kind)
        {
            _position++;
            return true;
        }

        FaultUnexpected(wanted);
        return false;
    }

    private void FaultUnexpected(string wanted)
    {
        Token token = Current;
        string? hint = null;
        if (_abandoned || _faultAt == _position)
        {
            return;
        }

        if (token.Kind == TokenKind.Identifier && Previous.Kind is TokenKind.Int or TokenKind.Double)
        {
            hint = "A number is written without its unit.";
        }
        else if (Previous.Kind == TokenKind.Percent)
        {
            hint = "A percentage is written without the sign, in the unit of the fact.";
        }
        else if (token.Kind == TokenKind.Question)
        {
            hint = "Put the inner ?: into brackets.";
        }
        else if (token.Kind == TokenKind.OpenBrace)
        {
            _findings.Error(
                Codes.NotInLanguage,
                token.Span,
                "Messages are not part of the condition language.",
                "A map is written {'key': value}, without a name before it.");
            _faultAt = _position;
            return;
        }

        string message = token.Kind == TokenKind.End ? "The text ends" : $"{Show(token)} stands";
        Fault($"{message} where {wanted} is expected.", hint);
    }

    /// <summary>Reports a fault at the current word, once.</summary>
    private void Fault(string message, string? hint = null, string code = Codes.Syntax)
    {
        if (_abandoned || _faultAt == _position)
        {
            return;
        }

        _faultAt = _position;

        // characters without meaning were left out, so that what seems wrong here may come from that
        if (!_incomplete)
        {
            _findings.Error(code, Current.Span, message, hint);
        }
    }

    /// <summary>Reads expressions up to the closing sign; a comma may stand behind the last.</summary>
    private ImmutableArray<Node> ParseList(TokenKind close, string what, bool trailing)
    {
        Token open = Previous;
        ImmutableArray<Node>.Builder items = ImmutableArray.CreateBuilder<Node>();
        while (Current.Kind != close && Current.Kind != TokenKind.End)
        {
            items.Add(ParseExpression());
            if (!NextItem(close, items.Count, what, open, trailing))
            {
                break;
            }
        }

        Close(close, open);
        return items.ToImmutable();
    }

    /// <summary>Goes to the next item; false at the closing sign or where none can be found.</summary>
    private bool NextItem(TokenKind close, int count, string what, Token open, bool trailing)
    {
        if (count > _limits.ListLength)
        {
            Abandon(
                Codes.ListTooLong,
                open.Span,
                $"{what} has more than {_limits.ListLength} elements.",
                "Long lists belong into data, as a fact.");
            return false;
        }

        if (Current.Kind != TokenKind.Comma && Current.Kind != close && Current.Kind != TokenKind.End)
        {
            FaultUnexpected($"',' or {Show(close)}");
            Skip(close);
        }

        if (Current.Kind != TokenKind.Comma)
        {
            return false;
        }

        _position++;
        if (!trailing && Current.Kind == close)
        {
            FaultUnexpected("another argument");
        }

        return true;
    }

    private void Close(TokenKind close, Token open)
    {
        if (Current.Kind == close)
        {
            _position++;
            return;
        }

        Fault(
            Current.Kind == TokenKind.End ? $"{Show(close)} is missing." : $"{Show(Current)} stands where {Show(close)} is expected.",
            $"It closes {Show(open)} at {open.Span}.");
    }

    /// <summary>Goes on to the next comma or closing sign of this level.</summary>
    private void Skip(TokenKind close)
    {
        int level = 0;
        while (Current.Kind != TokenKind.End)
        {
            if (level == 0 && (Current.Kind == TokenKind.Comma || Current.Kind == close))
            {
                return;
            }

            if (Current.Kind is TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace)
            {
                level++;
            }
            else if (Current.Kind is TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.CloseBrace)
            {
                if (level == 0)
                {
                    return;
                }

                level--;
            }

            _position++;
        }
    }

    private static string Show(Token token) => token.Kind switch
    {
        TokenKind.Identifier or TokenKind.True or TokenKind.False or TokenKind.Null or TokenKind.In => $"'{token.Text}'",
        TokenKind.QuotedIdentifier => "a key in back quotes",
        TokenKind.Int or TokenKind.Double => "a number",
        TokenKind.String => "a string",
        _ => Show(token.Kind),
    };

    private static string Show(TokenKind kind) => kind switch
    {
        TokenKind.Dot => "'.'",
        TokenKind.Comma => "','",
        TokenKind.Colon => "':'",
        TokenKind.Question => "'?'",
        TokenKind.OpenParen => "'('",
        TokenKind.CloseParen => "')'",
        TokenKind.OpenBracket => "'['",
        TokenKind.CloseBracket => "']'",
        TokenKind.OpenBrace => "'{'",
        TokenKind.CloseBrace => "'}'",
        TokenKind.Not => "'!'",
        TokenKind.And => "'&&'",
        TokenKind.Or => "'||'",
        TokenKind.End => "the end",
        _ => $"'{Operators.SignOf(kind)}'",
    };
}
