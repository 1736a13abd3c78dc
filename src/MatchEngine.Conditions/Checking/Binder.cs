using System.Collections.Immutable;

namespace MatchEngine.Conditions.Checking;

/// <summary>Resolves names, finds types and reports what cannot be meant. Without check it only resolves.</summary>
internal sealed partial class Binder
{
    private readonly ConditionScope _scope;
    private readonly CompileOptions _options;
    private readonly Syntax.Findings _findings;
    private readonly bool _partial;
    private readonly List<Local> _locals = [];

    /// <summary>Prepares to bind a tree.</summary>
    /// <param name="scope">The facts.</param>
    /// <param name="options">How to compile.</param>
    /// <param name="findings">Where findings go.</param>
    /// <param name="partial">Whether the text could only be read in part; what is merely doubtful is not reported then.</param>
    public Binder(ConditionScope scope, CompileOptions options, Syntax.Findings findings, bool partial)
    {
        _partial = partial;
        _scope = scope;
        _options = options;
        _findings = findings;
    }

    public Node Bind(Node node) => node switch
    {
        LiteralNode literal => BindLiteral(literal),
        NameNode or SelectNode => BindPath(node),
        PresenceNode presence => BindPresence(presence),
        IndexNode index => BindIndex(index),
        UnaryNode unary => BindUnary(unary),
        BinaryNode binary => BindBinary(binary),
        LogicNode logic => BindLogic(logic),
        ConditionalNode choice => BindConditional(choice),
        CallNode call => BindCall(call),
        ListNode list => BindList(list),
        MapNode map => BindMap(map),
        MacroNode macro => BindMacro(macro),
        _ => node,
    };

    /// <summary>Checks that the whole has the type that was asked for.</summary>
    public void CheckResult(Node root)
    {
        if (_options is { Check: true, Expected: { } expected })
        {
            CheckResult(root, expected);
        }
    }

    private LogicNode BindLogic(LogicNode node)
    {
        string sign = node.Operator == LogicOperator.And ? "&&" : "||";
        return new LogicNode(node.Span, node.Operator, [.. node.Operands.Select(operand => BindTruth(operand, sign))]);
    }

    private void CheckResult(Node node, ConditionType expected)
    {
        if (node is ConditionalNode choice)
        {
            CheckResult(choice.WhenTrue, expected);
            CheckResult(choice.WhenFalse, expected);
            return;
        }

        if (expected.Accepts(node.Type))
        {
            return;
        }

        string? hint = (node, expected.Kind) switch
        {
            (LiteralNode { Value.Kind: ValueKind.Int } literal, TypeKind.Double) => $"Write {literal.Value}.0.",
            (_, TypeKind.Double) when node.Type.Kind == TypeKind.Int => "Write double(...) around it.",
            (_, TypeKind.Int) when node.Type.Kind == TypeKind.Double => "Write int(...) around it, which drops the fraction.",
            (_, TypeKind.Bool) => "Compare it with something: x > 0, s != ''.",
            _ => null,
        };
        Error(Codes.WrongResult, node.Span, $"The result is of type {node.Type}; {expected} is expected here.", hint);
    }

    private LiteralNode BindLiteral(LiteralNode literal)
    {
        if (literal.Value.Kind == ValueKind.Null)
        {
            Warn(
                Codes.NullLiteral,
                literal.Span,
                "A missing fact is not null but unknown.",
                "Write has(fact) to ask whether a fact is there.");
        }

        return literal;
    }

    private IndexNode BindIndex(IndexNode node)
    {
        Node operand = Bind(node.Operand);
        Node index = Bind(node.Index);
        ConditionType type = operand.Type.Element ?? ConditionType.Dyn;
        TypeKind key = index.Type.Kind;
        switch (operand.Type.Kind)
        {
            case TypeKind.Dyn:
                break;
            case TypeKind.List when key is not (TypeKind.Int or TypeKind.Dyn):
                // a double that is a whole number is taken at evaluation, but written down it is a mistake
                if (key != TypeKind.Double || index is not LiteralNode { Value: { } value } || value.Number != Math.Floor(value.Number))
                {
                    Error(Codes.BadIndex, index.Span, $"The place in a list is a whole number, not of type {index.Type}.");
                }

                break;
            case TypeKind.List:
                break;
            case TypeKind.Map when !Comparable(operand.Type.Key!, index.Type):
                Error(Codes.BadIndex, index.Span, $"The keys of this map are of type {operand.Type.Key}, not {index.Type}.");
                break;
            case TypeKind.Map:
                break;
            default:
                Error(Codes.BadIndex, operand.Span, $"Only lists and maps have elements; this is of type {operand.Type}.");
                break;
        }

        return new IndexNode(node.Span, type, operand, index);
    }

    private ListNode BindList(ListNode node)
    {
        ImmutableArray<Node> elements = [.. node.Elements.Select(Bind)];
        return new ListNode(node.Span, ConditionType.List(JoinTypes(elements)), elements);
    }

    private MapNode BindMap(MapNode node)
    {
        ImmutableArray<Node> parts = [.. node.Children.Select(Bind)];
        ImmutableArray<Node> keys = [.. parts.Where((_, place) => place % 2 == 0)];
        ImmutableArray<Node> values = [.. parts.Where((_, place) => place % 2 != 0)];
        HashSet<Value> seen = [];
        foreach (Node key in keys)
        {
            if (key.Type.Kind is not (TypeKind.String or TypeKind.Int or TypeKind.Bool or TypeKind.Dyn))
            {
                Error(Codes.BadIndex, key.Span, $"The key of a map is a string, an int or a bool, not of type {key.Type}.");
            }

            if (key is LiteralNode literal && !seen.Add(literal.Value))
            {
                Warn(Codes.RepeatedKey, key.Span, $"The map has the key {literal} twice, which is an error when it is evaluated.");
            }
        }

        return new MapNode(node.Span, ConditionType.Map(JoinTypes(keys), JoinTypes(values)), parts);
    }

    private static ConditionType JoinTypes(ImmutableArray<Node> nodes)
    {
        ConditionType? type = null;
        foreach (Node node in nodes)
        {
            type = type is null ? node.Type : type.Join(node.Type);
        }

        return type ?? ConditionType.Dyn;
    }

    private void Error(string code, TextSpan span, string message, string? hint = null)
    {
        if (_options.Check)
        {
            _findings.Error(code, span, message, hint);
        }
    }

    private void Warn(string code, TextSpan span, string message, string? hint = null)
    {
        if (_options.Check && !_partial)
        {
            _findings.Warning(code, span, message, hint);
        }
    }
}
