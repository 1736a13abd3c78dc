using System.Collections.Frozen;
using System.Collections.Immutable;
using MatchEngine.Columns.Expressions;
using MatchEngine.Conditions;
using MatchEngine.Facts;

namespace MatchEngine.Columns;

/// <summary>
/// Splits one condition into expressions over spaces. What is the same for all partners of a country stays one plain evaluation; what columns
/// know becomes columns; the rest is evaluated row by row in the smallest space that it can be.
/// </summary>
internal sealed class Splitter(ColumnPlan plan, Condition condition)
{
    private readonly Dictionary<int, LiteralNode> _elements = [];

    /// <summary>The whole condition.</summary>
    public TruthExpression Whole() => (WhyWhole() is { } why ? Row(condition.Root, why) : Truth(condition.Root)) ?? Row(condition.Root, Reasons.Form)!;

    /// <summary>The whole condition as a double.</summary>
    public NumberExpression WholeNumber() =>
        (WhyWhole() is null && condition.Root.Type.Kind == TypeKind.Double ? Number(condition.Root) : null)
        ?? plan.Add(new PlainNumber(Wide(SpaceOf(condition.Root)), new ScalarPart(condition, condition.Root), WhyWhole() ?? Reasons.Form));

    /// <summary>The whole condition as a text.</summary>
    public CodeExpression WholeCode() =>
        (WhyWhole() is null ? Code(condition.Root) : null)
        ?? plan.Add(new PlainCode(Wide(SpaceOf(condition.Root)), new ScalarPart(condition, condition.Root), WhyWhole() ?? Reasons.Form));

    public TruthExpression? Truth(Node node) => Once(node, "t", () => MakeTruth(node));

    public NumberExpression? Number(Node node) => Once(node, "n", () => MakeNumber(node));

    public CodeExpression? Code(Node node) => Once(node, "c", () => MakeCode(node));

    /// <summary>Why the condition must be evaluated whole: its parts together could take more steps than it may.</summary>
    private string? WhyWhole() =>
        condition.Facts.Any(IsRequired) ? Reasons.Required
        : !SpaceOf(condition.Root).IsScalar() && StepBound.Of(condition.Root) > ColumnLimits.Steps ? Reasons.Steps
        : null;

    private TruthExpression? MakeTruth(Node node)
    {
        Space space = SpaceOf(node);
        if (space.IsScalar())
        {
            return HasVariable(node) ? null : plan.Add(new ScalarTruth(space, Part(node)));
        }

        return node switch
        {
            FactNode fact => Fact(fact) as TruthExpression ?? Row(node, Reasons.Derived),
            PresenceNode { Operand: FactNode fact } => Presence(fact) ?? Row(node, Reasons.Derived),
            UnaryNode { Operator: UnaryOperator.Not } not => Truth(not.Operand) is { } operand ? plan.Add(new NotTruth(operand)) : null,
            LogicNode logic => Logic(logic),
            ConditionalNode choice => Choice(choice),
            BinaryNode binary => Binary(binary) ?? Row(node, Reasons.Form),
            _ => Row(node, node is MacroNode ? Reasons.Macro : Reasons.Form),
        };
    }

    private LogicTruth? Logic(LogicNode node)
    {
        ImmutableArray<TruthExpression?> operands = [.. node.Operands.Select(Truth)];
        return operands.Contains(null) ? null : plan.Add(new LogicTruth(SpaceOf(node), node.Operator, [.. operands.OfType<TruthExpression>()]));
    }

    private ChoiceTruth? Choice(ConditionalNode node) =>
        Truth(node.Condition) is { } condition && Truth(node.WhenTrue) is { } one && Truth(node.WhenFalse) is { } other
            ? plan.Add(new ChoiceTruth(SpaceOf(node), condition, one, other))
            : null;

    private TruthExpression? Binary(BinaryNode node)
    {
        Space space = SpaceOf(node);
        switch (node.Operator)
        {
            case BinaryOperator.In:
                return Membership(node, space);
            case BinaryOperator.Equal or BinaryOperator.NotEqual when node.Left.Type.Kind == TypeKind.String && node.Right.Type.Kind == TypeKind.String:
                return Code(node.Left) is { } left && Code(node.Right) is { } right
                    ? plan.Add(new CompareCodes(space, node.Operator == BinaryOperator.Equal, left, right))
                    : null;
            case BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual
                when node.Left.Type.IsNumeric && node.Right.Type.IsNumeric:
                return Number(node.Left) is { } one && Number(node.Right) is { } other ? plan.Add(new CompareNumbers(space, node.Operator, one, other)) : null;
            default:
                return null;
        }
    }

    private TruthExpression? Membership(BinaryNode node, Space space)
    {
        if (node.Left.Type.Kind != TypeKind.String || Code(node.Left) is not { } text)
        {
            return null;
        }

        if (node.Right is ListNode list && list.Elements.All(element => element is LiteralNode { Value.Kind: ValueKind.String }))
        {
            FrozenSet<int> codes = list.Elements.Select(element => plan.Texts.Code(((LiteralNode)element).Value.AsString)).ToFrozenSet();
            return plan.Add(new CodeAmong(text, codes));
        }

        return node.Right is FactNode fact && text.Space.IsScalar() && plan.SpaceOf(fact.Fact) == Space.Partner
            ? plan.Add(new MemberTruth(space, text, fact.Fact))
            : null;
    }

    private NumberExpression? MakeNumber(Node node)
    {
        if (node is VariableNode variable && _elements.TryGetValue(variable.Level, out LiteralNode? element))
        {
            return plan.Add(new ScalarNumber(Space.Run, element.Type.Kind, new ScalarPart(element.Value)));
        }

        Space space = SpaceOf(node);
        if (space.IsScalar())
        {
            return HasVariable(node) || !node.Type.IsNumeric ? null : plan.Add(new ScalarNumber(space, node.Type.Kind, Part(node)));
        }

        NumberExpression? number = node switch
        {
            FactNode fact => Fact(fact) as NumberExpression,
            UnaryNode { Operator: not UnaryOperator.Not, Type.Kind: TypeKind.Double } negate => Number(negate.Operand) is { } operand ? plan.Add(new NegativeNumber(operand)) : null,
            BinaryNode { Type.Kind: TypeKind.Double } binary => Arithmetic(binary, space),
            ConditionalNode choice when choice.WhenTrue.Type == choice.WhenFalse.Type =>
                Truth(choice.Condition) is { } condition && Number(choice.WhenTrue) is { } one && Number(choice.WhenFalse) is { } other
                    ? plan.Add(new ChoiceNumber(space, condition, one, other))
                    : null,
            CallNode { Function: "double", Arguments: [{ Type.IsNumeric: true } argument] } => Number(argument),
            CallNode { Function: "size", Arguments: [MacroNode { Macro: MacroKind.Filter, Range: ListNode } filter] } => Counting(filter, space),
            _ => null,
        };
        return number ?? (node.Type.Kind == TypeKind.Double && !HasVariable(node) ? plan.Add(new PlainNumber(Wide(space), Part(node), Reasons.Form)) : null);
    }

    private ArithmeticNumber? Arithmetic(BinaryNode node, Space space) =>
        node.Left.Type.Kind == TypeKind.Double && node.Right.Type.Kind == TypeKind.Double && Number(node.Left) is { } left && Number(node.Right) is { } right
            ? plan.Add(new ArithmeticNumber(space, node.Operator, left, right))
            : null;

    /// <summary>Writes a filter over written numbers out, an expression for each.</summary>
    private CountNumber? Counting(MacroNode filter, Space space)
    {
        ImmutableArray<Node> written = ((ListNode)filter.Range).Elements;
        if (written.Any(element => element is not LiteralNode { Type.IsNumeric: true }))
        {
            return null;
        }

        List<TruthExpression> elements = [];
        foreach (LiteralNode element in written.Cast<LiteralNode>())
        {
            _elements[filter.Level] = element;
            TruthExpression? held = MakeTruth(filter.Predicate!);
            _elements.Remove(filter.Level);
            if (held is null)
            {
                return null;
            }

            elements.Add(held);
        }

        return plan.Add(new CountNumber(space, [.. elements]));
    }

    private CodeExpression? MakeCode(Node node)
    {
        Space space = SpaceOf(node);
        if (node.Type.Kind != TypeKind.String || HasVariable(node))
        {
            return null;
        }

        if (space.IsScalar())
        {
            return plan.Add(new ScalarCode(space, Part(node)));
        }

        CodeExpression? code = node switch
        {
            FactNode fact => Fact(fact) as CodeExpression,
            ConditionalNode choice when choice.WhenTrue.Type == choice.WhenFalse.Type =>
                Truth(choice.Condition) is { } condition && Code(choice.WhenTrue) is { } one && Code(choice.WhenFalse) is { } other
                    ? plan.Add(new ChoiceCode(space, condition, one, other))
                    : null,
            _ => null,
        };
        return code ?? plan.Add(new PlainCode(Wide(space), Part(node), Reasons.Form));
    }

    private Expression? Fact(FactNode node)
    {
        if (plan.MakerOf(node.Fact) is not null)
        {
            return plan.Derived(node.Fact);
        }

        Space space = plan.SpaceOf(node.Fact);
        return IsRequired(node.Fact) ? null : plan.Facts.Facts[node.Fact].Type.Kind switch
        {
            TypeKind.Bool => plan.Add(new FactTruth(space, node.Fact)),
            TypeKind.Int or TypeKind.Double => plan.Add(new FactNumber(space, node.Fact)),
            TypeKind.String => plan.Add(new FactCode(space, node.Fact)),
            _ => null,
        };
    }

    private TruthExpression? Presence(FactNode node)
    {
        if (plan.MakerOf(node.Fact) is null)
        {
            return IsRequired(node.Fact) ? null : plan.Add(new FactPresence(plan.SpaceOf(node.Fact), node.Fact));
        }

        return plan.Derived(node.Fact) is { } derived ? plan.Add(new DerivedPresence(derived)) : null;
    }

    /// <summary>The node evaluated row by row; null where it stands on an element of a list that is written out.</summary>
    private PlainTruth? Row(Node node, string why) => HasVariable(node) ? null : plan.Add(new PlainTruth(Wide(SpaceOf(node)), Part(node), why));

    /// <summary>Whether a fact of the pairing must not be missing: then a missing one is an error, which columns don't tell from unknown.</summary>
    private bool IsRequired(int fact) => plan.Facts.Facts[fact] is { Optional: false, Side: FactSide.Pairing or FactSide.Programme };

    private ScalarPart Part(Node node) => node is LiteralNode literal ? new ScalarPart(literal.Value) : new ScalarPart(condition, node);

    /// <summary>A scalar that is evaluated as rows goes over pairings.</summary>
    private static Space Wide(Space space) => space.IsScalar() ? Space.Pairing : space;

    private Space SpaceOf(Node node) => node.DescendantsAndSelf().OfType<FactNode>().Select(fact => plan.SpaceOf(fact.Fact)).Aggregate(Space.Run, Spaces.Join);

    /// <summary>Whether a node reads a variable of a macro around it.</summary>
    private static bool HasVariable(Node node)
    {
        HashSet<int> bound = [.. node.DescendantsAndSelf().OfType<MacroNode>().Select(macro => macro.Level)];
        return node.DescendantsAndSelf().OfType<VariableNode>().Any(variable => !bound.Contains(variable.Level));
    }

    private T? Once<T>(Node node, string kind, Func<T?> make)
        where T : Expression
    {
        if (HasVariable(node))
        {
            return make();
        }

        string text = $"{kind} {node}";
        if (plan.Shared(text) is T shared)
        {
            return shared;
        }

        T? made = make();
        if (made is not null)
        {
            plan.Share(text, made);
        }

        return made;
    }
}
