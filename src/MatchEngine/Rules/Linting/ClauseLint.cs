using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Facts;

namespace MatchEngine.Rules.Linting;

/// <summary>Finds what is wrong inside of one condition. Only what can be proved is told.</summary>
internal sealed class ClauseLint(FactDictionary facts)
{
    public IEnumerable<(string Code, string Message)> Of(Condition condition) =>
        Constants(condition).Concat(Repeats(condition.Root)).Concat(Contradictions(condition.Root));

    private IEnumerable<(string, string)> Constants(Condition condition)
    {
        foreach (Clause clause in condition.Clauses)
        {
            if (clause.Node is LiteralNode)
            {
                yield return (LintCodes.Constant, $"'{clause.Text}' is the same for every pairing. Leave it out.");
            }
            else if (Limit.Of(clause.Node) is { } limit && Interval.Of(limit) is { } allowed && Range(limit.Fact) is { } range)
            {
                if (allowed.Holds(range))
                {
                    yield return (LintCodes.Constant, $"'{clause.Text}' is always true where the fact is known: it lies {range}. Leave it out, or ask has({facts.Facts[limit.Fact].Name}).");
                }
                else if (allowed.And(range).IsEmpty)
                {
                    yield return (LintCodes.Constant, $"'{clause.Text}' is never true: the fact lies {range}.");
                }
            }
        }
    }

    private static IEnumerable<(string, string)> Repeats(Node root)
    {
        foreach (LogicNode logic in root.DescendantsAndSelf().OfType<LogicNode>())
        {
            for (int i = 0; i < logic.Operands.Length; i++)
            {
                Node operand = logic.Operands[i];
                if (logic.Operands.Take(i).Any(other => other.SameAs(operand)))
                {
                    yield return (LintCodes.Constant, $"'{operand}' stands twice in one chain. Leave out one.");
                }

                if (logic.Operands.Any(other => other is UnaryNode { Operator: UnaryOperator.Not } not && not.Operand.SameAs(operand)))
                {
                    string always = logic.Operator == LogicOperator.And ? "never true" : "always true where it can be told";
                    yield return (LintCodes.Constant, $"'{operand}' and its opposite stand in one chain, which is {always}.");
                }
            }
        }
    }

    private IEnumerable<(string, string)> Contradictions(Node root)
    {
        Dictionary<int, Interval> ranges = [];
        Dictionary<int, Value> equals = [];
        foreach (Node conjunct in Limit.Conjuncts(root))
        {
            if (Limit.Of(conjunct) is not { } limit)
            {
                continue;
            }

            if (Interval.Of(limit) is { } allowed)
            {
                Interval both = ranges.GetValueOrDefault(limit.Fact, Interval.All).And(allowed);
                if (both.IsEmpty && !ranges.GetValueOrDefault(limit.Fact, Interval.All).IsEmpty)
                {
                    yield return (LintCodes.Unreachable, $"The condition can't be met: '{conjunct}' contradicts what it asks of {facts.Facts[limit.Fact].Name} besides.");
                }

                ranges[limit.Fact] = both;
            }
            else if (limit is { Operator: BinaryOperator.Equal, Value.Kind: ValueKind.String } && !equals.TryAdd(limit.Fact, limit.Value) && !equals[limit.Fact].Equals(limit.Value))
            {
                yield return (LintCodes.Unreachable, $"The condition can't be met: {facts.Facts[limit.Fact].Name} can't be {equals[limit.Fact]} and {limit.Value} at once.");
            }
        }
    }

    private Interval? Range(int fact)
    {
        FactDefinition definition = facts.Facts[fact];
        return definition.Minimum is null && definition.Maximum is null ? null : new Interval(
            definition.Minimum ?? double.NegativeInfinity, definition.Minimum is null, definition.Maximum ?? double.PositiveInfinity, definition.Maximum is null);
    }
}
