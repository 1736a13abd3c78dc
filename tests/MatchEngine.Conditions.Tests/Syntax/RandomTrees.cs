using System.Collections.Immutable;

namespace MatchEngine.Conditions.Tests.Syntax;

/// <summary>Random trees as the parser makes them: names unresolved, types not known.</summary>
internal sealed class RandomTrees(int seed)
{
    private static readonly string[] Names = ["a", "b1", "need", "form", "install", "_x", "math", "has", "all"];
    private static readonly string[] Fields = ["f", "income_group", "if", "in", "true", "a b", "x.y", "9", "f/g-h"];
    private static readonly string[] Strings = ["", "a", "it's", "a\"b", "\\", "\n\r\t\0", "🐱", "é\u0301", "\u200B\u2028", "'''", "`"];
    private static readonly TextSpan Nowhere = new(0, 0, 1, 1);
    private readonly Random _random = new(seed);

    public Node Next(int depth) => depth == 0 ? Leaf() : _random.Next(12) switch
    {
        0 => Leaf(),
        1 => new SelectNode(Nowhere, ConditionType.Dyn, Next(depth - 1), Pick(Fields), Nowhere, false),
        2 => new IndexNode(Nowhere, ConditionType.Dyn, Next(depth - 1), Next(depth - 1)),
        3 => new UnaryNode(Nowhere, ConditionType.Dyn, (UnaryOperator)_random.Next(2), Next(depth - 1)),
        4 or 5 => new BinaryNode(Nowhere, ConditionType.Dyn, (BinaryOperator)_random.Next(12), Next(depth - 1), Next(depth - 1), Nowhere),
        6 => new LogicNode(Nowhere, (LogicOperator)_random.Next(2), Some(2, depth)),
        7 => new ConditionalNode(Nowhere, ConditionType.Dyn, Next(depth - 1), Next(depth - 1), Next(depth - 1)),
        8 => Call(depth),
        9 => new ListNode(Nowhere, ConditionType.Dyn, Some(0, depth)),
        10 => new MapNode(Nowhere, ConditionType.Dyn, [.. Some(0, depth).SelectMany(key => new[] { key, Next(depth - 1) })]),
        _ => Macro(depth),
    };

    private Node Leaf() => _random.Next(8) switch
    {
        0 => Literal(ConditionType.Null, Value.Null),
        1 => Literal(ConditionType.Bool, Value.Of(_random.Next(2) == 0)),
        2 => Literal(ConditionType.Int, Value.Of(_random.Next(4) == 0 ? long.MinValue : _random.Next(-9, 10))),
        3 => Literal(ConditionType.Double, Value.Of(Double())),
        4 => Literal(ConditionType.String, Value.Of(Pick(Strings))),
        5 => new PresenceNode(Nowhere, new SelectNode(Nowhere, ConditionType.Dyn, Name(), Pick(Fields), Nowhere, false)),
        _ => Name(),
    };

    private CallNode Call(int depth)
    {
        bool receiver = _random.Next(2) == 0;
        string name = receiver ? Pick(["contains", "if", "size"]) : Pick(["size", "f", "matches"]);
        bool rooted = !receiver && _random.Next(4) == 0;
        return new CallNode(Nowhere, ConditionType.Dyn, name, Nowhere, receiver, rooted, Some(receiver ? 1 : 0, depth));
    }

    private MacroNode Macro(int depth)
    {
        MacroKind kind = (MacroKind)_random.Next(5);
        Node? predicate = kind != MacroKind.Map || _random.Next(2) == 0 ? Next(depth - 1) : null;
        Node? transform = kind == MacroKind.Map ? Next(depth - 1) : null;
        return new MacroNode(Nowhere, ConditionType.Dyn, kind, 0, Pick(Names), Nowhere, Next(depth - 1), predicate, transform);
    }

    private ImmutableArray<Node> Some(int least, int depth)
    {
        int count = least + _random.Next(3);
        return [.. Enumerable.Range(0, count).Select(_ => Next(depth - 1))];
    }

    private NameNode Name() => new(Nowhere, Pick(Names), _random.Next(6) == 0);

    private static LiteralNode Literal(ConditionType type, Value value) => new(Nowhere, type, value);

    private double Double() => _random.Next(6) switch
    {
        0 => 0.0,
        1 => -0.0,
        2 => double.MaxValue,
        3 => double.Epsilon,
        4 => _random.Next(-1000, 1000),
        _ => (_random.NextDouble() - 0.5) * Math.Pow(10, _random.Next(-30, 30)),
    };

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
