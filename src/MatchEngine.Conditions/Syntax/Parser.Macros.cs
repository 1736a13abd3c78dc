using System.Collections.Immutable;

namespace MatchEngine.Conditions.Syntax;

internal sealed partial class Parser
{
    private Node MakePresence(Token start, ImmutableArray<Node> arguments)
    {
        if (arguments is [SelectNode or NameNode])
        {
            return Make(new PresenceNode(Since(start), arguments[0]));
        }

        if (!arguments.Any(argument => argument is ErrorNode))
        {
            _findings.Error(
                Codes.BadMacro, Since(start), "has() takes one fact or one entry of a map.", "Write has(country.name) or has(e.f).");
        }

        return new ErrorNode(Since(start));
    }

    private Node MakeMacro(Token start, Token name, MacroKind macro, Node range, ImmutableArray<Node> arguments)
    {
        TextSpan span = Since(start);
        bool three = macro == MacroKind.Map && arguments.Length == 3;
        if (arguments.Length != 2 && !three)
        {
            string count = macro == MacroKind.Map ? "two or three" : "two";
            _findings.Error(
                Codes.BadMacro, name.Span, $"{name.Text}() takes {count} parts, not {arguments.Length}.", $"Write {Form(macro)}.");
            return new ErrorNode(span);
        }

        if (arguments[0] is not NameNode { IsRooted: false } variable)
        {
            if (arguments[0] is not ErrorNode)
            {
                _findings.Error(
                    Codes.BadMacro,
                    arguments[0].Span,
                    $"The first part of {name.Text}() must be a new plain name for the element.",
                    $"Write {Form(macro)}.");
            }

            return new ErrorNode(span);
        }

        Node? predicate = macro != MacroKind.Map || three ? arguments[1] : null;
        Node? transform = macro == MacroKind.Map ? arguments[^1] : null;
        return Make(new MacroNode(span, ConditionType.Dyn, macro, 0, variable.Name, variable.Span, range, predicate, transform));
    }

    private static string Form(MacroKind macro) => macro switch
    {
        MacroKind.All => "list.all(x, x > 1)",
        MacroKind.Exists => "list.exists(x, x > 1)",
        MacroKind.ExistsOne => "list.exists_one(x, x > 1)",
        MacroKind.Filter => "list.filter(x, x > 1)",
        _ => "list.map(x, x * 2) or list.map(x, x > 1, x * 2)",
    };
}
