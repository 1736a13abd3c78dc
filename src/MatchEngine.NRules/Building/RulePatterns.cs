using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace MatchEngine.NRules.Building;

/// <summary>
/// The patterns of one rule: the pairing, and one for each derived fact that the rule reads, joined to the pairing. What a rule decides by
/// is a condition of the last of them.
/// </summary>
internal sealed class RulePatterns
{
    private readonly PatternBuilder _last;
    private readonly ParameterExpression _pairing;
    private readonly List<ParameterExpression> _derived = [];

    /// <summary>Adds the patterns to a rule.</summary>
    /// <param name="builder">The rule.</param>
    /// <param name="facts">The derived facts that it reads.</param>
    public RulePatterns(RuleBuilder builder, IEnumerable<int> facts)
    {
        GroupBuilder group = builder.LeftHandSide();
        _last = group.Pattern(typeof(Pairing), "pairing");
        _pairing = _last.Declaration.ToParameterExpression();
        foreach (int fact in facts)
        {
            _last = group.Pattern(typeof(DerivedValue), $"fact{fact}");
            ParameterExpression derived = _last.Declaration.ToParameterExpression();
            _last.Condition(Expression.Lambda(
                Expression.Equal(Expression.Property(derived, nameof(DerivedValue.Fact)), Expression.Constant(fact)), derived));
            _last.Condition(Expression.Lambda(
                Expression.ReferenceEqual(Expression.Property(derived, nameof(DerivedValue.Pairing)), _pairing), derived, _pairing));
            _derived.Add(derived);
        }
    }

    /// <summary>Lets only those pairings through for which a method of a rule says true.</summary>
    public void Require(object rule, string method) =>
        _last.Condition(Expression.Lambda(
            Expression.Call(Expression.Constant(rule), method, [], _pairing, Derived()), [_pairing, .. _derived]));

    /// <summary>The call of a method of a rule with session and facts, as an action.</summary>
    public LambdaExpression Act(object rule, string method)
    {
        ParameterExpression context = Expression.Parameter(typeof(IContext), "context");
        return Expression.Lambda(
            Expression.Call(Expression.Constant(rule), method, [], context, _pairing, Derived()), [context, _pairing, .. _derived]);
    }

    private NewArrayExpression Derived() => Expression.NewArrayInit(typeof(DerivedValue), _derived);
}
