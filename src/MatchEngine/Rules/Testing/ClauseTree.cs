using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Facts;

namespace MatchEngine.Rules.Testing;

/// <summary>Writes the tree of a rule's conditions with the values that came up, one line a node.</summary>
internal static class ClauseTree
{
    public static ImmutableArray<string> Of(Rule rule, IFactReader facts, FactDictionary dictionary)
    {
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        foreach (Condition condition in rule.Expressions)
        {
            Write(condition.Explain(facts), 0, lines);
            foreach (int fact in condition.Evaluate(facts).MissingFacts)
            {
                lines.Add($"  missing: {dictionary.Facts[fact].Name}");
            }
        }

        return lines.ToImmutable();
    }

    private static void Write(Trace trace, int depth, ImmutableArray<string>.Builder lines)
    {
        string indent = new(' ', depth * 2);
        switch (trace.Node)
        {
            case LogicNode logic:
                lines.Add($"{indent}{(logic.Operator == LogicOperator.And ? "all of" : "one of")} -> {Result(trace)}");
                break;
            case UnaryNode { Operator: UnaryOperator.Not } when trace.Clause < 0:
                lines.Add($"{indent}not -> {Result(trace)}");
                break;
            case ConditionalNode:
                lines.Add($"{indent}if, then, else -> {Result(trace)}");
                break;
            default:
                lines.Add(indent + trace);
                return;
        }

        foreach (Trace child in trace.Children)
        {
            Write(child, depth + 1, lines);
        }
    }

    private static string Result(Trace trace) => trace.Value.Kind switch
    {
        ValueKind.Absent => "not evaluated",
        ValueKind.Unknown => "cannot tell",
        ValueKind.Error => $"error: {trace.Value.ErrorMessage}",
        _ => trace.Value.ToString(),
    };
}
