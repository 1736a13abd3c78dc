using System.Collections.Immutable;
using MatchEngine.Conditions.Patterns;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>Turns a resolved tree into evaluators.</summary>
internal sealed class Lowering
{
    private const int FewStrings = 4;
    private static readonly NoFacts Nothing = new();
    private readonly Dictionary<Node, int> _clauses = new(ReferenceEqualityComparer.Instance);
    private readonly ConditionScope _scope;
    private readonly ConditionLimits _limits;

    private Lowering(ConditionScope scope, ConditionLimits limits)
    {
        _scope = scope;
        _limits = limits;
    }

    public static Evaluator Lower(Node root, ImmutableArray<Clause> clauses, ConditionScope scope, ConditionLimits limits)
    {
        Lowering lowering = new(scope, limits);
        foreach (Clause clause in clauses)
        {
            lowering._clauses.Add(clause.Node, clause.Index);
        }

        return lowering.Lower(root);
    }

    private Evaluator Lower(Node node)
    {
        Evaluator evaluator = Fold(Create(node));
        evaluator.Clause = _clauses.GetValueOrDefault(node, -1);
        return evaluator;
    }

    private Evaluator Create(Node node) => node switch
    {
        LiteralNode literal => new ConstantEvaluator(literal, literal.Value),
        FactNode fact => new FactEvaluator(fact, MissingOf(fact.Fact)),
        VariableNode variable => new VariableEvaluator(variable),
        NameNode name => new FailureEvaluator(name, Faults.UnknownName(name.Name), []),
        SelectNode select => new SelectEvaluator(select, Lower(select.Operand), select.Field),
        PresenceNode { Operand: FactNode fact } presence => new FactPresenceEvaluator(presence, fact.Fact),
        PresenceNode { Operand: SelectNode select } presence => new PresenceEvaluator(presence, Lower(select.Operand), select.Field),
        IndexNode index => new IndexEvaluator(index, Lower(index.Operand), Lower(index.Index)),
        UnaryNode { Operator: UnaryOperator.Not } not => new NotEvaluator(not, Lower(not.Operand)),
        UnaryNode negate => new NegateEvaluator(negate, Lower(negate.Operand)),
        BinaryNode binary => CreateBinary(binary),
        LogicNode logic => new LogicEvaluator(logic, Lower(logic.Operands)),
        ConditionalNode choice =>
            new ConditionalEvaluator(choice, Lower(choice.Condition), Lower(choice.WhenTrue), Lower(choice.WhenFalse)),
        CallNode call => CreateCall(call),
        ListNode list => new ListEvaluator(list, Lower(list.Elements)),
        MapNode map => new MapEvaluator(map, Lower(map.Children)),
        MacroNode macro => CreateMacro(macro),
        _ => throw new InvalidOperationException($"A node of class {node.GetType().Name} cannot be evaluated."),
    };

    private ImmutableArray<Evaluator> Lower(ImmutableArray<Node> nodes) => [.. nodes.Select(Lower)];

    private Value MissingOf(int fact) => _scope[fact].Optional ? Value.Unknown(fact) : Faults.NoValue(_scope[fact].Name);

    private Evaluator CreateBinary(BinaryNode node)
    {
        Evaluator left = Lower(node.Left);
        Evaluator right = Lower(node.Right);
        switch (node.Operator)
        {
            case BinaryOperator.Equal or BinaryOperator.NotEqual:
                return new EqualEvaluator(node, left, right, node.Operator == BinaryOperator.Equal);
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return new OrderEvaluator(node, left, right, node.Operator);
            case BinaryOperator.In:
                return right is ConstantEvaluator { Value.Kind: ValueKind.List } constant
                    && constant.Value.Items.Items.Length > FewStrings
                    && constant.Value.Items.Items.All(item => item.Kind == ValueKind.String)
                    ? new InStringsEvaluator(node, left, right, constant.Value.Items)
                    : new InEvaluator(node, left, right);
            default:
                return new ArithmeticEvaluator(node, left, right, node.Operator);
        }
    }

    private Evaluator CreateCall(CallNode node)
    {
        ImmutableArray<Evaluator> arguments = Lower(node.Arguments);
        Function? function = Functions.Find(node.Function);
        bool fits = function?.Overloads.Any(overload => overload.Receiver == node.IsReceiverStyle && overload.FitsCount(arguments.Length))
            ?? false;
        if (!fits)
        {
            return new FailureEvaluator(node, Faults.UnknownFunction(node.Function), arguments);
        }

        if (function!.Name != "matches" || arguments[1] is not ConstantEvaluator { Value.Kind: ValueKind.String } constant)
        {
            return new CallEvaluator(node, function.Body, arguments);
        }

        return PatternParser.TryParse(constant.Value.Text, _limits, out Pattern? pattern, out PatternFault? fault)
            ? new MatchEvaluator(node, arguments[0], constant, pattern)
            : new FailureEvaluator(node, Faults.BadPattern(fault.Message), arguments);
    }

    private MacroEvaluator CreateMacro(MacroNode node)
    {
        Evaluator range = Lower(node.Range);
        Evaluator? predicate = node.Predicate is null ? null : Lower(node.Predicate);
        Evaluator? transform = node.Transform is null ? null : Lower(node.Transform);
        return node.Macro switch
        {
            MacroKind.All or MacroKind.Exists => new FoldEvaluator(node, node.Level, range, predicate!),
            MacroKind.ExistsOne => new ExistsOneEvaluator(node, node.Level, range, predicate!),
            _ => new CollectEvaluator(node, node.Level, range, predicate, transform),
        };
    }

    /// <summary>Evaluates now what depends on nothing. An error stays an error value, so that the condition means the same.</summary>
    private Evaluator Fold(Evaluator evaluator)
    {
        bool constant = evaluator is UnaryEvaluator or BinaryEvaluator or StrictEvaluator
            && evaluator.Parts.All(part => part is ConstantEvaluator);
        if (!constant)
        {
            return evaluator;
        }

        Frame frame = new(Nothing, _limits.Cost);
        return new ConstantEvaluator(evaluator.Node, evaluator.Evaluate(ref frame), evaluator);
    }
}
