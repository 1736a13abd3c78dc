namespace MatchEngine.Conditions.Checking;

internal sealed partial class Binder
{
    /// <summary>
    /// Resolves <c>a.b.c</c>: a variable of a macro first, then the longest prefix that is declared as a fact; what is left selects parts.
    /// </summary>
    private Node BindPath(Node node)
    {
        List<SelectNode> selections = [];
        Node head = node;
        while (head is SelectNode select)
        {
            selections.Add(select);
            head = select.Operand;
        }

        selections.Reverse();
        if (head is not NameNode name)
        {
            return Select(Bind(head), selections, 0);
        }

        int level = name.IsRooted ? -1 : _locals.FindLastIndex(local => local.Name == name.Name);
        if (level >= 0)
        {
            return Select(new VariableNode(name.Span, _locals[level].Type, name.Name, level), selections, 0);
        }

        int parts = selections.FindIndex(select => select.IsQuoted);
        parts = parts < 0 ? selections.Count : parts;
        for (int taken = parts; taken >= 0; taken--)
        {
            string candidate = string.Join('.', [name.Name, .. selections.Take(taken).Select(select => select.Field)]);
            if (_scope.TryFind(candidate, out int fact))
            {
                TextSpan span = taken == 0 ? name.Span : selections[taken - 1].Span;
                bool shadowed = _locals.Exists(local => local.Name == name.Name);
                return Select(new FactNode(span, _scope[fact].Type, fact, candidate, name.IsRooted && shadowed), selections, taken);
            }
        }

        string whole = string.Join('.', [name.Name, .. selections.Take(parts).Select(select => select.Field)]);
        TextSpan place = parts == 0 ? name.Span : selections[parts - 1].Span;
        Error(Codes.UnknownName, place, $"There is no fact '{whole}'.", Suggestions.ForFact(whole, _scope, _locals));
        return Select(name, selections, 0);
    }

    private Node Select(Node operand, List<SelectNode> selections, int from)
    {
        for (int i = from; i < selections.Count; i++)
        {
            SelectNode select = selections[i];
            ConditionType type = ConditionType.Dyn;
            if (operand.Type.Kind == TypeKind.Map && operand.Type.Key!.Accepts(ConditionType.String))
            {
                type = operand.Type.Element!;
            }
            else if (!operand.Type.IsDyn)
            {
                string message = operand.Type.Kind == TypeKind.Map
                    ? $"The keys of '{operand}' are of type {operand.Type.Key}, so that it has no part '{select.Field}'."
                    : $"'{operand}' is of type {operand.Type} and has no part '{select.Field}'.";
                string? hint = operand is FactNode fact
                    ? Suggestions.ForFact($"{fact.Name}.{select.Field}", _scope, _locals, fact.Name)
                    : null;
                Error(Codes.NoParts, select.FieldSpan, message, hint);
            }

            operand = new SelectNode(select.Span, type, operand, select.Field, select.FieldSpan, select.IsQuoted);
        }

        return operand;
    }

    private PresenceNode BindPresence(PresenceNode node)
    {
        Node operand = BindPath(node.Operand);
        if (operand is VariableNode)
        {
            _findings.Error(
                Codes.BadMacro,
                operand.Span,
                $"has() takes a fact or the entry of a map; '{operand}' is a variable, which is always there.");
        }
        else if (operand is NameNode name && !_options.Check)
        {
            _findings.Error(Codes.BadMacro, operand.Span, $"has() takes a fact or the entry of a map; '{name}' is not declared.");
        }

        return new PresenceNode(node.Span, operand);
    }
}
