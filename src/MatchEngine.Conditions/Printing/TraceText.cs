namespace MatchEngine.Conditions.Printing;

/// <summary>A trace in one line: the text, the text with the values of facts, and the result.</summary>
internal static class TraceText
{
    public static string Of(Trace trace)
    {
        string text = CanonicalPrinter.Print(trace.Node);
        if (!trace.WasEvaluated)
        {
            return $"{text} (not evaluated)";
        }

        Dictionary<int, Value> values = [];
        Collect(trace, values);
        string result = trace.Value.Kind switch
        {
            ValueKind.Unknown => "cannot tell",
            ValueKind.Error => $"error: {trace.Value.ErrorMessage}",
            _ => trace.Value.ToString(),
        };
        string filled = CanonicalPrinter.Print(trace.Node, node => Substitute(node, values));
        return filled == text || filled == result ? $"{text} ({result})" : $"{text} ({filled} -> {result})";
    }

    private static string? Substitute(Node node, Dictionary<int, Value> values) => node switch
    {
        PresenceNode { Operand: FactNode fact } when values.TryGetValue(~fact.Fact, out Value value) =>
            value.IsTrue ? "present" : "missing",
        FactNode fact when values.TryGetValue(fact.Fact, out Value value) => Show(value),
        _ => null,
    };

    private static string Show(in Value value) => value.Kind switch
    {
        ValueKind.Unknown => "missing",
        ValueKind.Error => "error",
        _ => value.ToString(),
    };

    private static void Collect(Trace trace, Dictionary<int, Value> values)
    {
        foreach (Trace child in trace.Children)
        {
            Collect(child, values);
        }

        if (trace.Node is FactNode fact && trace.WasEvaluated)
        {
            values.TryAdd(fact.Fact, trace.Value);
        }
        else if (trace.Node is PresenceNode { Operand: FactNode present } && trace.WasEvaluated)
        {
            values.TryAdd(~present.Fact, trace.Value);
        }
    }
}
