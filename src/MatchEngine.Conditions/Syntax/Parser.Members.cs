using System.Collections.Immutable;

namespace MatchEngine.Conditions.Syntax;

internal sealed partial class Parser
{
    private Node ParseMember()
    {
        Token start = Current;
        return ParseSuffixes(start, ParsePrimary());
    }

    private Node ParseSuffixes(Token start, Node node)
    {
        while (true)
        {
            switch (Current.Kind)
            {
                case TokenKind.Dot:
                    _position++;
                    node = ParseSelection(start, node);
                    break;
                case TokenKind.OpenBracket:
                    Token open = Current;
                    _position++;
                    Node index = ParseExpression();
                    Close(TokenKind.CloseBracket, open);
                    node = Make(new IndexNode(Since(start), ConditionType.Dyn, node, index));
                    break;
                case TokenKind.OpenBrace when node is NameNode or SelectNode:
                    FaultUnexpected("an operator");
                    return node;
                default:
                    return node;
            }
        }
    }

    private Node ParseSelection(Token start, Node operand)
    {
        Token name = Current;
        if (name.Kind is not (TokenKind.Identifier or TokenKind.QuotedIdentifier))
        {
            FaultUnexpected("a name behind the point");
            if (name.Kind is TokenKind.True or TokenKind.False or TokenKind.Null)
            {
                _position++;
            }

            return new ErrorNode(Since(start));
        }

        _position++;
        bool quoted = name.Kind == TokenKind.QuotedIdentifier;
        if (Current.Kind != TokenKind.OpenParen || quoted)
        {
            return Make(new SelectNode(Since(start), ConditionType.Dyn, operand, name.Text!, name.Span, quoted));
        }

        _position++;
        ImmutableArray<Node> arguments = ParseList(TokenKind.CloseParen, "The call", false);
        return MacroNames.TryGet(name.Text!, out MacroKind macro)
            ? MakeMacro(start, name, macro, operand, arguments)
            : Make(new CallNode(Since(start), ConditionType.Dyn, name.Text!, name.Span, true, false, [operand, .. arguments]));
    }

    private Node ParsePrimary()
    {
        Token token = Current;
        switch (token.Kind)
        {
            case TokenKind.Int or TokenKind.Double:
                return ParseNumber(token, false);
            case TokenKind.String:
                return ParseLiteral(ConditionType.String, Value.Of(token.Text!));
            case TokenKind.True or TokenKind.False:
                return ParseLiteral(ConditionType.Bool, Value.Of(token.Kind == TokenKind.True));
            case TokenKind.Null:
                return ParseLiteral(ConditionType.Null, Value.Null);
            case TokenKind.Dot or TokenKind.Identifier:
                return ParseName();
            case TokenKind.OpenParen:
                _position++;
                Node inner = ParseExpression();
                Close(TokenKind.CloseParen, token);
                return inner;
            case TokenKind.OpenBracket:
                _position++;
                ImmutableArray<Node> elements = ParseList(TokenKind.CloseBracket, "The list", true);
                return Make(new ListNode(Since(token), ConditionType.Dyn, elements));
            case TokenKind.OpenBrace:
                _position++;
                return ParseMap(token);
            default:
                FaultUnexpected("a value");
                return new ErrorNode(token.Span);
        }
    }

    private LiteralNode ParseLiteral(ConditionType type, Value value)
    {
        TextSpan span = Current.Span;
        _position++;
        return Make(new LiteralNode(span, type, value));
    }

    private Node ParseName()
    {
        Token start = Current;
        bool rooted = start.Kind == TokenKind.Dot;
        _position += rooted ? 1 : 0;
        Token name = Current;
        if (name.Kind != TokenKind.Identifier)
        {
            FaultUnexpected("a name");
            return new ErrorNode(Since(start));
        }

        if (Words.IsReserved(name.Text!))
        {
            string? hint = name.Text == "if" ? "A choice is written condition ? a : b." : null;
            Fault($"'{name.Text}' is a reserved word and cannot be a name.", hint, Codes.ReservedWord);
        }

        _position++;
        if (Current.Kind != TokenKind.OpenParen)
        {
            return Make(new NameNode(Since(start), name.Text!, rooted));
        }

        _position++;
        ImmutableArray<Node> arguments = ParseList(TokenKind.CloseParen, "The call", false);
        return name.Text == "has" && !rooted
            ? MakePresence(start, arguments)
            : Make(new CallNode(Since(start), ConditionType.Dyn, name.Text!, name.Span, false, rooted, arguments));
    }

    private MapNode ParseMap(Token open)
    {
        ImmutableArray<Node>.Builder items = ImmutableArray.CreateBuilder<Node>();
        while (Current.Kind is not (TokenKind.CloseBrace or TokenKind.End))
        {
            items.Add(ParseExpression());
            items.Add(Expect(TokenKind.Colon, "':' and a value") ? ParseExpression() : new ErrorNode(Current.Span));
            if (!NextItem(TokenKind.CloseBrace, items.Count / 2, "The map", open, true))
            {
                break;
            }
        }

        Close(TokenKind.CloseBrace, open);
        return Make(new MapNode(Since(open), ConditionType.Dyn, items.ToImmutable()));
    }
}
