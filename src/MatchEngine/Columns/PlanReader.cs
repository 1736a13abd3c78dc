using System.Collections.Immutable;
using MatchEngine.Columns.Expressions;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Rules;
using MatchEngine.Running;

namespace MatchEngine.Columns;

/// <summary>Says of each part of each rule how it runs.</summary>
internal sealed class PlanReader(RuleSet rules, DateOnly date)
{
    private readonly ColumnPlan _plan = new(rules, date, new TextPool());

    public ImmutableArray<RulePlan> Read() =>
        [.. rules.Rules.Where(rule => rule.Programme is null && rule.Effective.Contains(date)).Select(rule => new RulePlan(rule.Id, rule.Kind, [.. PartsOf(rule)]))];

    private IEnumerable<PlanPart> PartsOf(Rule rule)
    {
        if (rule is DeriveRule derive)
        {
            return Derivation(derive);
        }

        IEnumerable<PlanPart> parts = rule.When is null ? [] : Clauses(rule.When);
        return rule is ScoreRule { Scale: { } scale } ? parts.Append(Part("scale", scale, new Splitter(_plan, scale).WholeNumber())) : parts;
    }

    /// <summary>The clauses of a condition that all, or any, must hold; another condition is one clause.</summary>
    private IEnumerable<PlanPart> Clauses(Condition condition)
    {
        Splitter splitter = new(_plan, condition);
        TruthExpression whole = splitter.Whole();
        return condition.Root is LogicNode logic && whole is not IPlainExpression and not IScalarExpression
            ? logic.Operands.Select(node => Part("when", node.ToString(), splitter.Truth(node)!))
            : [Part("when", condition, whole)];
    }

    private IEnumerable<PlanPart> Derivation(DeriveRule rule)
    {
        FactSide side = rules.Facts.Facts[rule.Fact].Side;
        if (side != FactSide.Pairing)
        {
            PlanScope scope = side switch { FactSide.Run => PlanScope.Run, FactSide.Country => PlanScope.Country, _ => PlanScope.Partner };
            return rule.Values.Select(value => new PlanPart("value", value.ToCanonicalString(), scope, ByColumns: false, Reasons.OneSide));
        }

        PlanScope own = Scope(_plan.SpaceOf(rule.Fact));
        Expression? derived = _plan.Derived(rule.Fact);
        return derived is null
            ? rule.Values.Select(value => new PlanPart("value", value.ToCanonicalString(), own, ByColumns: false, Reasons.Derived))
            : (rule.When is null ? [] : Clauses(rule.When)).Concat(rule.Values.Select(value => Part("value", value, Of(value))));
    }

    private Expression Of(Condition value) => value.Root.Type.Kind switch
    {
        TypeKind.Bool => new Splitter(_plan, value).Whole(),
        TypeKind.String => new Splitter(_plan, value).WholeCode(),
        _ => new Splitter(_plan, value).WholeNumber(),
    };

    private static PlanPart Part(string role, Condition condition, Expression expression) => Part(role, condition.ToCanonicalString(), expression);

    private static PlanPart Part(string role, string text, Expression expression)
    {
        string? why = expression is IScalarExpression ? null : Plain(expression).FirstOrDefault()?.Why;
        return new PlanPart(role, text, Scope(expression.Space), why is null, why);
    }

    private static IEnumerable<IPlainExpression> Plain(Expression expression) =>
        (expression is IPlainExpression plain ? [plain] : Array.Empty<IPlainExpression>()).Concat(expression.Parts.SelectMany(Plain));

    private static PlanScope Scope(Space space) => space switch
    {
        Space.Run => PlanScope.Run,
        Space.Country => PlanScope.Country,
        Space.Partner => PlanScope.Partner,
        Space.History => PlanScope.History,
        Space.Home => PlanScope.Home,
        _ => PlanScope.Pairing,
    };
}
