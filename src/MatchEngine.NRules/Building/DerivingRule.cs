using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Rules;
using NRules.RuleModel;

namespace MatchEngine.NRules.Building;

/// <summary>A derivation as expressions call it. It always makes its fact, absent or unknown too: what waits for it must be able to go on.</summary>
internal sealed class DerivingRule(DeriveRule rule, string name)
{
    public DeriveRule Rule => rule;

    public void Make(IContext context, Pairing pairing, DerivedValue[] derived)
    {
        Value given = pairing.Given.Read(rule.Fact);
        Value value = given.IsAbsent ? Derivation.Evaluate(rule, new PairingFacts(pairing, derived)) : given;
        context.InsertLinked(rule.Id, new DerivedValue(pairing, rule.Fact, name, value, isGiven: !given.IsAbsent));
    }
}
