using MatchEngine.Matching;
using MatchEngine.Rules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace MatchEngine.NRules.Building;

/// <summary>
/// Builds NRules definitions of the rules in force: one for a derivation, two for every other rule, <c>R05</c> that fires when it is met and
/// <c>R05 cannot tell</c> that fires when missing facts decide. Neither fires when it is not met.
/// </summary>
internal sealed class RuleSetBuilder
{
    private readonly MatchEngine.Rules.RuleSet _rules;
    private readonly DateOnly _date;
    private readonly HashSet<int> _made;

    public RuleSetBuilder(MatchEngine.Rules.RuleSet rules, DateOnly date)
    {
        _rules = rules;
        _date = date;
        _made = [.. rules.Rules.OfType<DeriveRule>().Where(IsInForce).Select(rule => rule.Fact)];
    }

    public IEnumerable<IRuleDefinition> Build() => _rules.Rules.Where(IsInForce).SelectMany(Definitions);

    private IEnumerable<IRuleDefinition> Definitions(Rule rule)
    {
        if (rule is DeriveRule derive)
        {
            return [Derivation(derive)];
        }

        JudgedRule judged = new(rule, _date);
        return
        [
            Judgement(judged, RuleOutcome.Met, rule.Id, nameof(JudgedRule.IsMet)),
            Judgement(judged, RuleOutcome.CannotTell, $"{rule.Id} cannot tell", nameof(JudgedRule.CannotTell)),
        ];
    }

    private IRuleDefinition Derivation(DeriveRule rule)
    {
        RuleBuilder builder = Begin(rule, rule.Id, outcome: null);
        RulePatterns patterns = new(builder, DerivedFactsOf(rule));
        builder.RightHandSide().Action(patterns.Act(new DerivingRule(rule, _rules.Facts.Facts[rule.Fact].Name), nameof(DerivingRule.Make)));
        return builder.Build();
    }

    private IRuleDefinition Judgement(JudgedRule judged, RuleOutcome outcome, string name, string condition)
    {
        RuleBuilder builder = Begin(judged.Rule, name, outcome);
        RulePatterns patterns = new(builder, DerivedFactsOf(judged.Rule));
        patterns.Require(judged, condition);
        builder.RightHandSide().Action(patterns.Act(judged, nameof(JudgedRule.Announce)));
        return builder.Build();
    }

    private static RuleBuilder Begin(Rule rule, string name, RuleOutcome? outcome)
    {
        RuleBuilder builder = new();
        builder.Name(name);
        builder.Description(rule.Title);
        builder.Priority(PriorityOf(rule.Kind));
        builder.Repeatability(RuleRepeatability.Repeatable);
        builder.Tags(rule.Tags);
        builder.Properties(RuleProperties.Of(rule, outcome));
        return builder;
    }

    /// <summary>Derivations first, then the order in which an answer is read. Results don't depend on it: rules don't see each other's outcomes.</summary>
    private static int PriorityOf(RuleKind kind) => kind switch
    {
        RuleKind.Derive => 40,
        RuleKind.Gate => 30,
        RuleKind.Score => 20,
        _ => 10,
    };

    private IEnumerable<int> DerivedFactsOf(Rule rule) =>
        rule.Expressions.SelectMany(expression => expression.Facts).Distinct().Where(_made.Contains).Order();

    private bool IsInForce(Rule rule) => rule.Effective.Contains(_date);
}
