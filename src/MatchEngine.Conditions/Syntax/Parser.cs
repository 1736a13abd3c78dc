using System.Collections.Immutable;

namespace MatchEngine.Conditions.Syntax;

/// <summary>
/// Reads words and signs into a tree by recursive descent. After a fault it goes on at the next place that makes sense, with an
/// <see cref="ErrorNode"/> in the gap, so that the rest is checked too. Names are left unresolved.
/// </summary>
internal sealed partial class Parser
{
    private readonly Token[] _tokens;
    private readonly Findings _findings;
    private readonly ConditionLimits _limits;
    private readonly bool _incomplete;
    private int _position;
    private int _depth;
    private int _nodes;
    private int _faultAt = -1;
    private bool _abandoned;

    private Parser(Token[] tokens, Findings findings, ConditionLimits limits)
    {
        _tokens = Array.FindAll(tokens, token => token.Kind != TokenKind.Invalid);
        _incomplete = _tokens.Length < tokens.Length;
        _findings = findings;
        _limits = limits;
    }

    private Token Current => _tokens[_position];

    private Token Previous => _tokens[Math.Max(_position - 1, 0)];

    public static Node Read(Token[] tokens, Findings findings, ConditionLimits limits)
    {
        Parser parser = new(tokens, findings, limits);
        Node root = parser.ParseExpression();
        if (parser.Current.Kind != TokenKind.End)
        {
            parser.FaultUnexpected("an operator or the end");
        }

        return root;
    }

    private Node ParseExpression()
    {
        if (!Enter())
        {
            return Abandoned();
        }

        Token start = Current;
        Node condition = ParseOperators(Operators.Or);
        if (Current.Kind == TokenKind.Question)
        {
            condition = ParseChoice(start, condition);
        }

        _depth--;
        return condition;
    }

    private Node ParseChoice(Token start, Node condition)
    {
        if (!Enter())
        {
            return Abandoned();
        }

        _position++;
        Token inner = Current;
        Node whenTrue = ParseOperators(Operators.Or);
        if (Current.Kind == TokenKind.Question)
        {
            FaultUnexpected("':' and the result for false");
            whenTrue = ParseChoice(inner, whenTrue);
        }

        Expect(TokenKind.Colon, "':' and the result for false");
        Node whenFalse = ParseExpression();
        _depth--;
        return Make(new ConditionalNode(Since(start), ConditionType.Dyn, condition, whenTrue, whenFalse));
    }

    /// <summary>Reads operands and operators by precedence climbing, which needs little stack.</summary>
    /// <param name="least">The level of the loosest operator that belongs to this part.</param>
    private Node ParseOperators(int least)
    {
        Token start = Current;
        Node left = ParseUnary();
        while (true)
        {
            if (Operators.TryGet(Current.Kind, out BinaryOperator @operator, out int level) && level >= least)
            {
                TextSpan sign = Current.Span;
                _position++;
                Node right = ParseOperators(level + 1);
                left = Make(new BinaryNode(Since(start), ConditionType.Dyn, @operator, left, right, sign));
            }
            else if (least <= Operators.And && AtChain(LogicOperator.And))
            {
                left = ParseChain(start, left, LogicOperator.And, Operators.And + 1);
            }
            else if (least <= Operators.Or && AtChain(LogicOperator.Or))
            {
                left = ParseChain(start, left, LogicOperator.Or, Operators.Or + 1);
            }
            else
            {
                return left;
            }
        }
    }

    private LogicNode ParseChain(Token start, Node first, LogicOperator chain, int level)
    {
        ImmutableArray<Node>.Builder operands = ImmutableArray.CreateBuilder<Node>();
        operands.Add(first);
        while (AtChain(chain))
        {
            _position++;
            operands.Add(ParseOperators(level));
        }

        return Make(new LogicNode(Since(start), chain, operands.ToImmutable()));
    }

    private bool AtChain(LogicOperator chain)
    {
        (TokenKind sign, string word, string hint) = chain == LogicOperator.Or
            ? (TokenKind.Or, "or", "Write || for 'or'.")
            : (TokenKind.And, "and", "Write && for 'and'.");
        if (Current.Kind == sign)
        {
            return true;
        }

        if (Current.Kind != TokenKind.Identifier || !string.Equals(Current.Text, word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        Fault($"'{Current.Text}' is not an operator.", hint);
        return true;
    }

    private Node ParseUnary()
    {
        Token start = Current;
        bool word = start.Kind == TokenKind.Identifier
            && string.Equals(start.Text, "not", StringComparison.OrdinalIgnoreCase)
            && _tokens[_position + 1].Kind is TokenKind.Identifier or TokenKind.True or TokenKind.False;
        if (word)
        {
            Fault($"'{start.Text}' is not an operator.", "Write ! for 'not'.");
        }
        else if (start.Kind is not (TokenKind.Not or TokenKind.Minus))
        {
            return ParseMember();
        }
        else if (start.Kind == TokenKind.Minus && _tokens[_position + 1].Kind is TokenKind.Int or TokenKind.Double)
        {
            _position++;
            return ParseSuffixes(start, ParseNumber(start, true));
        }

        if (!Enter())
        {
            return Abandoned();
        }

        _position++;
        Node operand = ParseUnary();
        _depth--;
        UnaryOperator @operator = start.Kind == TokenKind.Minus ? UnaryOperator.Negate : UnaryOperator.Not;
        return Make(new UnaryNode(Since(start), ConditionType.Dyn, @operator, operand));
    }

    private LiteralNode ParseNumber(Token start, bool negative)
    {
        Token token = Current;
        _position++;
        if (token.Kind == TokenKind.Double)
        {
            return Make(new LiteralNode(Since(start), ConditionType.Double, Value.Of(negative ? -token.Number : token.Number)));
        }

        if (!negative && token.Magnitude > long.MaxValue)
        {
            _findings.Error(Codes.BadNumber, token.Span, Lexer.TooLarge);
        }

        long number = unchecked(negative ? -(long)token.Magnitude : (long)token.Magnitude);
        return Make(new LiteralNode(Since(start), ConditionType.Int, Value.Of(number)));
    }

    private TNode Make<TNode>(TNode node)
        where TNode : Node
    {
        _nodes++;
        if (_nodes > _limits.Nodes)
        {
            Abandon(
                Codes.TooManyNodes,
                node.Span,
                $"The condition has more than {_limits.Nodes} parts.",
                "Split it, or move a part into a derived fact.");
        }
        else if (node.Depth > _limits.Depth)
        {
            RefuseDepth(node.Span);
        }

        return node;
    }

    private bool Enter()
    {
        if (!_abandoned && _depth >= _limits.Depth)
        {
            RefuseDepth(Current.Span);
        }

        _depth += _abandoned ? 0 : 1;
        return !_abandoned;
    }

    private void RefuseDepth(TextSpan span) => Abandon(
        Codes.TooDeep,
        span,
        $"The condition is nested more than {_limits.Depth} levels deep.",
        "Move the inner part into a derived fact.");

    /// <summary>Stops reading: the position jumps to the end, and no more faults are reported.</summary>
    private void Abandon(string code, TextSpan span, string message, string hint)
    {
        if (!_abandoned)
        {
            _abandoned = true;
            _findings.Error(code, span, message, hint);
            _position = _tokens.Length - 1;
        }
    }

    private ErrorNode Abandoned() => new(Current.Span);

    private TextSpan Since(Token start) => start.Span.To(Previous.Span);
}
