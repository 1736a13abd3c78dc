namespace MatchEngine.Conditions.Checking;

internal sealed partial class Binder
{
    private MacroNode BindMacro(MacroNode node)
    {
        Node range = Bind(node.Range);
        if (range.Type.Kind is not (TypeKind.List or TypeKind.Map or TypeKind.Dyn))
        {
            Error(
                Codes.WrongOperands,
                range.Span,
                $"{Syntax.MacroNames.Of(node.Macro)}() goes over a list or a map; this is of type {range.Type}.");
        }

        int level = _locals.Count;
        if (level == _options.Limits.ComprehensionNesting)
        {
            _findings.Error(
                Codes.NestedTooDeep,
                node.Span,
                $"Macros stand inside of each other more than {_options.Limits.ComprehensionNesting} deep.",
                "Move the inner part into a derived fact.");
        }

        ConditionType element = range.Type.Key ?? range.Type.Element ?? ConditionType.Dyn;
        _locals.Add(new Local(node.Variable, element, DomainOf(range)));
        string place = $"The condition of {Syntax.MacroNames.Of(node.Macro)}()";
        Node? predicate = node.Predicate is null ? null : BindTruth(node.Predicate, place);
        Node? transform = node.Transform is null ? null : Bind(node.Transform);
        _locals.RemoveAt(level);
        ConditionType type = node.Macro switch
        {
            MacroKind.Filter => ConditionType.List(element),
            MacroKind.Map => ConditionType.List(transform!.Type),
            _ => ConditionType.Bool,
        };
        return new MacroNode(node.Span, type, node.Macro, level, node.Variable, node.VariableSpan, range, predicate, transform);
    }
}
