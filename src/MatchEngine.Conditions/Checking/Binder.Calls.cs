using System.Collections.Immutable;
using MatchEngine.Conditions.Evaluation;
using MatchEngine.Conditions.Patterns;

namespace MatchEngine.Conditions.Checking;

internal sealed partial class Binder
{
    private CallNode BindCall(CallNode node)
    {
        // math.least is a function with a qualified name, unless something else is called math
        if (node is { IsReceiverStyle: true, Arguments: [NameNode space, ..] }
            && space.Name == Functions.MathSpace
            && !_scope.TryFind(space.Name, out _)
            && (space.IsRooted || !_locals.Exists(local => local.Name == space.Name)))
        {
            TextSpan span = space.Span.To(node.NameSpan);
            ImmutableArray<Node> rest = [.. node.Arguments.Skip(1).Select(Bind)];
            return CheckCall(new CallNode(node.Span, ConditionType.Dyn, $"{space.Name}.{node.Function}", span, false, false, rest));
        }

        ImmutableArray<Node> arguments = [.. node.Arguments.Select(Bind)];
        return CheckCall(new CallNode(
            node.Span, ConditionType.Dyn, node.Function, node.NameSpan, node.IsReceiverStyle, node.IsRooted, arguments));
    }

    private CallNode CheckCall(CallNode node)
    {
        if (Functions.Find(node.Function) is not { } function)
        {
            (string code, string message, string? hint) = Suggestions.ForFunction(node);
            Error(code, node.NameSpan, message, hint);
            return node;
        }

        List<ConditionType> results = [];
        foreach (Overload overload in function.Overloads)
        {
            if (overload.Receiver == node.IsReceiverStyle && overload.FitsCount(node.Arguments.Length) && Fits(overload, node.Arguments))
            {
                results.Add(overload.Result);
            }
        }

        if (results.Count == 0)
        {
            ReportArguments(node, function);
            return node;
        }

        if (function.Name == "matches" && node.Arguments is [_, LiteralNode { Value.Kind: ValueKind.String } pattern])
        {
            CheckPattern(pattern);
        }

        ConditionType type = results.Aggregate((one, other) => one.Join(other));
        if (function.Overloads.Any(overload => overload.Variadic) && !results[0].IsDyn)
        {
            type = results[0];
        }

        bool dynamic = function.Overloads.Any(overload => overload.Variadic) && node.Arguments.Any(IsLoose);
        return new CallNode(
            node.Span,
            dynamic ? ConditionType.Dyn : type,
            node.Function,
            node.NameSpan,
            node.IsReceiverStyle,
            node.IsRooted,
            node.Arguments);
    }

    private static bool IsLoose(Node argument) => argument.Type.IsDyn || argument.Type.Element is { IsDyn: true };

    private static bool Fits(Overload overload, ImmutableArray<Node> arguments)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            ConditionType parameter = overload.ParameterAt(i);
            ConditionType given = arguments[i].Type;
            bool number = !overload.Variadic || !parameter.IsDyn || given.IsDyn || given.IsNumeric
                || (arguments.Length == 1 && given.Kind == TypeKind.List && (given.Element!.IsDyn || given.Element.IsNumeric));
            if (!parameter.Accepts(given) || !number)
            {
                return false;
            }
        }

        return true;
    }

    private void ReportArguments(CallNode node, Function function)
    {
        string forms = string.Join(" or ", function.Overloads.Where(overload => !overload.Parameters[0].IsDyn || function.Name == "dyn")
            .Select(overload => overload.Describe(function.Name)));
        string given = string.Join(", ", node.Arguments.Select(argument => argument.Type));
        bool styles = function.Overloads.All(overload => overload.Receiver != node.IsReceiverStyle);
        string message = styles
            ? $"'{function.Name}' is written {(node.IsReceiverStyle ? "before its argument" : "behind its text, with a point")}."
            : $"'{function.Name}' does not take ({given}).";
        Error(Codes.WrongArguments, node.NameSpan, message, $"It is {forms}.");
    }

    private void CheckPattern(LiteralNode literal)
    {
        if (!PatternParser.TryParse(literal.Value.Text, _options.Limits, out _, out PatternFault? fault))
        {
            Error(Codes.BadPattern, literal.Span, $"The regular expression cannot be used: {fault.Message}.");
        }
    }
}
