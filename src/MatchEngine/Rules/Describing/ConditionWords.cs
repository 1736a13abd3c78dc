using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Facts;

namespace MatchEngine.Rules.Describing;

/// <summary>Puts a condition into plain English. What has no plain words stays as it is written, in quotation marks.</summary>
internal static class ConditionWords
{
    public static string Of(Condition condition) => Say(condition.Root, negated: false);

    public static string Fact(string name)
    {
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        string first = name[..dot];
        string rest = name[(dot + 1)..].Replace('_', ' ').Replace('.', ' ');
        return first switch
        {
            "country" or "partner" or "link" or "run" => $"the {first}'s {rest}",
            "home" => $"the home country's {rest}",
            "need" or "offer" or "gap" => $"the {first} in {rest}",
            _ => $"the {first.Replace('_', ' ')}'s {rest}",
        };
    }

    private static string Say(Node node, bool negated) => node switch
    {
        LogicNode logic => Chain(logic, negated),
        UnaryNode { Operator: UnaryOperator.Not } not => Say(not.Operand, !negated),
        PresenceNode { Operand: FactNode fact } => $"{Fact(fact.Name)} is {(negated ? "not known" : "known")}",
        FactNode { Type.Kind: TypeKind.Bool } fact => $"{Fact(fact.Name)} is {(negated ? "no" : "yes")}",
        BinaryNode binary when Comparison(binary, negated) is { } words => words,
        LiteralNode { Value.Kind: ValueKind.Bool } literal => literal.Value.IsTrue != negated ? "in any case" : "in no case",
        _ => $"{(negated ? "not " : "")}“{node}”",
    };

    private static string Chain(LogicNode logic, bool negated)
    {
        bool and = (logic.Operator == LogicOperator.And) != negated;
        IEnumerable<string> parts = logic.Operands.Select(operand =>
            operand is LogicNode or UnaryNode { Operand: LogicNode } ? $"({Say(operand, negated)})" : Say(operand, negated));
        return string.Join(and ? " and " : " or ", parts);
    }

    private static string? Comparison(BinaryNode binary, bool negated)
    {
        string? left = Term(binary.Left);
        string? right = Term(binary.Right);
        if (left is null || right is null)
        {
            return null;
        }

        return (binary.Operator, negated) switch
        {
            (BinaryOperator.Equal, false) or (BinaryOperator.NotEqual, true) => $"{left} is {right}",
            (BinaryOperator.NotEqual, false) or (BinaryOperator.Equal, true) => $"{left} is not {right}",
            (BinaryOperator.Less, false) or (BinaryOperator.GreaterOrEqual, true) => $"{left} is below {right}",
            (BinaryOperator.LessOrEqual, false) or (BinaryOperator.Greater, true) => $"{left} is at most {right}",
            (BinaryOperator.Greater, false) or (BinaryOperator.LessOrEqual, true) => $"{left} is above {right}",
            (BinaryOperator.GreaterOrEqual, false) or (BinaryOperator.Less, true) => $"{left} is at least {right}",
            (BinaryOperator.In, _) when binary.Right is ListNode => $"{left} is {(negated ? "none" : "one")} of {right}",
            (BinaryOperator.In, _) => $"{left} is {(negated ? "not " : "")}among {right}",
            _ => null,
        };
    }

    private static string? Term(Node node) => node switch
    {
        FactNode fact => Fact(fact.Name),
        LiteralNode { Value.Kind: ValueKind.String } literal => literal.Value.AsString.Replace('_', ' '),
        LiteralNode literal => literal.Value.TryGetNumber(out double number) ? number.ToString("#,##0.####") : literal.Value.ToString(),
        ListNode list when List(list) is { } items => items,
        CallNode { Function: "size", Arguments: [FactNode fact] } => $"the number of {Fact(fact.Name)}",
        _ => null,
    };

    private static string? List(ListNode list)
    {
        ImmutableArray<string?> items = [.. list.Elements.Select(Term)];
        return items.Contains(null) ? null : string.Join(", ", items);
    }

    /// <summary>What a fact says, for a reader who meets its name first.</summary>
    public static string Explain(FactDictionary facts, int fact) => $"{facts.Facts[fact].Name}: {facts.Facts[fact].Description}";
}
