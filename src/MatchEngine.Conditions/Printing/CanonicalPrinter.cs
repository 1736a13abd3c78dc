using System.Collections.Immutable;
using System.Text;
using MatchEngine.Conditions.Syntax;
using MatchEngine.Conditions.Values;

namespace MatchEngine.Conditions.Printing;

/// <summary>
/// Prints a tree: one space around operators, single quotes, and only the brackets that the tree needs. With a substitution, some nodes
/// show as another text.
/// </summary>
internal sealed class CanonicalPrinter
{
    private readonly StringBuilder _text = new();
    private readonly Func<Node, string?>? _substitute;

    private CanonicalPrinter(Func<Node, string?>? substitute)
    {
        _substitute = substitute;
    }

    public static string Print(Node node, Func<Node, string?>? substitute = null)
    {
        CanonicalPrinter printer = new(substitute);
        printer.Append(node, Precedence.Conditional);
        return printer._text.ToString();
    }

    private void Append(Node node, int least)
    {
        if (_substitute?.Invoke(node) is { } other)
        {
            _text.Append(other);
            return;
        }

        bool brackets = Precedence.Of(node) < least;
        _text.Append(brackets ? "(" : string.Empty);
        AppendBare(node);
        _text.Append(brackets ? ")" : string.Empty);
    }

    private void AppendBare(Node node)
    {
        switch (node)
        {
            case LiteralNode literal:
                AppendLiteral(literal);
                break;
            case FactNode fact:
                _text.Append(fact.IsRooted ? "." : string.Empty).Append(fact.Name);
                break;
            case NameNode name:
                _text.Append(name.IsRooted ? "." : string.Empty).Append(name.Name);
                break;
            case VariableNode variable:
                _text.Append(variable.Name);
                break;
            case SelectNode select:
                Append(select.Operand, Precedence.Member);
                AppendField(select.Field);
                break;
            case PresenceNode presence:
                _text.Append("has(");
                Append(presence.Operand, Precedence.Conditional);
                _text.Append(')');
                break;
            case IndexNode index:
                Append(index.Operand, Precedence.Member);
                AppendAll("[", [index.Index], "]");
                break;
            case UnaryNode unary:
                AppendUnary(unary);
                break;
            case BinaryNode binary:
                int level = Precedence.Of(binary);
                Append(binary.Left, level);
                _text.Append(' ').Append(Operators.SignOf(binary.Operator)).Append(' ');
                Append(binary.Right, level + 1);
                break;
            case LogicNode logic:
                AppendChain(logic);
                break;
            case ConditionalNode choice:
                Append(choice.Condition, Precedence.Or);
                _text.Append(" ? ");
                Append(choice.WhenTrue, Precedence.Or);
                _text.Append(" : ");
                Append(choice.WhenFalse, Precedence.Conditional);
                break;
            case CallNode call:
                AppendCall(call);
                break;
            case ListNode list:
                AppendAll("[", list.Elements, "]");
                break;
            case MapNode map:
                AppendMap(map);
                break;
            case MacroNode macro:
                AppendMacro(macro);
                break;
            default:
                _text.Append('?');
                break;
        }
    }

    private void AppendLiteral(LiteralNode literal) => _text.Append(literal.Value.Kind switch
    {
        ValueKind.String => StringText.Quote(literal.Value.Text),
        ValueKind.Double => DoubleText.Literal(literal.Value.Number),
        _ => ValueText.Of(literal.Value),
    });

    private void AppendField(string field)
    {
        _text.Append('.');
        if (Words.IsSelector(field))
        {
            _text.Append(field);
        }
        else
        {
            _text.Append('`').Append(field).Append('`');
        }
    }

    private void AppendUnary(UnaryNode unary)
    {
        _text.Append(unary.Operator == UnaryOperator.Not ? '!' : '-');
        int start = _text.Length;

        // the grammar does not mix ! and -, and a minus before a digit belongs to the number
        bool mixed = unary.Operand is UnaryNode inner && inner.Operator != unary.Operator;
        Append(unary.Operand, mixed ? Precedence.Primary : Precedence.Unary);
        if (unary.Operator == UnaryOperator.Negate && _text.Length > start && (char.IsAsciiDigit(_text[start]) || _text[start] == '-')
            && unary.Operand is not UnaryNode)
        {
            _text.Insert(start, '(').Append(')');
        }
    }

    private void AppendChain(LogicNode logic)
    {
        int level = Precedence.Of(logic);
        for (int i = 0; i < logic.Operands.Length; i++)
        {
            _text.Append(i == 0 ? string.Empty : logic.Operator == LogicOperator.And ? " && " : " || ");
            Append(logic.Operands[i], level + 1);
        }
    }

    private void AppendCall(CallNode call)
    {
        if (call.IsReceiverStyle)
        {
            Append(call.Arguments[0], Precedence.Member);
            _text.Append('.').Append(call.Function);
            AppendAll("(", call.Arguments.RemoveAt(0), ")");
        }
        else
        {
            _text.Append(call.IsRooted ? "." : string.Empty).Append(call.Function);
            AppendAll("(", call.Arguments, ")");
        }
    }

    private void AppendMap(MapNode map)
    {
        _text.Append('{');
        for (int i = 0; i < map.Count; i++)
        {
            _text.Append(i == 0 ? string.Empty : ", ");
            Append(map.KeyAt(i), Precedence.Conditional);
            _text.Append(": ");
            Append(map.ValueAt(i), Precedence.Conditional);
        }

        _text.Append('}');
    }

    private void AppendMacro(MacroNode macro)
    {
        Append(macro.Range, Precedence.Member);
        _text.Append('.').Append(MacroNames.Of(macro.Macro)).Append('(').Append(macro.Variable);
        AppendAll(", ", macro.Children.RemoveAt(0), ")");
    }

    private void AppendAll(string open, ImmutableArray<Node> nodes, string close)
    {
        _text.Append(open);
        for (int i = 0; i < nodes.Length; i++)
        {
            _text.Append(i == 0 ? string.Empty : ", ");
            Append(nodes[i], Precedence.Conditional);
        }

        _text.Append(close);
    }
}
