using System.Collections.Immutable;
using MatchEngine.Columns.Expressions;
using MatchEngine.Conditions;
using MatchEngine.Rules;

namespace MatchEngine.Columns;

/// <summary>Splits derivations of facts of the pairing.</summary>
internal static class DerivedFacts
{
    /// <summary>The expression of the fact; null where columns can't.</summary>
    public static Expression? Split(ColumnPlan plan, DeriveRule rule)
    {
        TypeKind type = plan.Facts.Facts[rule.Fact].Type.Kind;
        Space space = plan.SpaceOf(rule.Fact);
        if (!plan.Facts.Facts[rule.Fact].Optional || rule.Values.Any(value => value.ResultType.IsDyn || value.Root.Type.Kind != type))
        {
            return null;
        }

        if (space.IsScalar())
        {
            ScalarPart part = new(rule);
            return type switch
            {
                TypeKind.Bool => plan.Add(new ScalarTruth(space, part)),
                TypeKind.Int or TypeKind.Double => plan.Add(new ScalarNumber(space, type, part)),
                TypeKind.String => plan.Add(new ScalarCode(space, part)),
                _ => null,
            };
        }

        TruthExpression? when = rule.When is null ? null : new Splitter(plan, rule.When).Whole();
        switch (type)
        {
            case TypeKind.Bool when rule.AtLeast is null:
                return plan.Add(new DerivedTruth(space, when, new Splitter(plan, rule.Values[0]).Whole()));
            case TypeKind.String when rule.AtLeast is null:
                return plan.Add(new DerivedCode(space, when, new Splitter(plan, rule.Values[0]).WholeCode()));
            case TypeKind.Double:
                ImmutableArray<NumberExpression> values = [.. rule.Values.Select(value => new Splitter(plan, value).WholeNumber())];
                NumberExpression number = rule.AtLeast is { } atLeast ? plan.Add(new MeanNumber(space, values, atLeast)) : values[0];
                return plan.Add(new DerivedNumber(space, when, number));
            default:
                return null;
        }
    }
}
