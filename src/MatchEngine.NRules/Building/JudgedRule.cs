using MatchEngine.Matching;
using MatchEngine.Rules;
using NRules.RuleModel;

namespace MatchEngine.NRules.Building;

/// <summary>A gate, score or advice as expressions call it: its condition in the network, its verdict when it fires.</summary>
internal sealed class JudgedRule(Rule rule, DateOnly date)
{
    public Rule Rule => rule;

    public bool IsMet(Pairing pairing, DerivedValue[] derived) => Judge(pairing, derived).Outcome == RuleOutcome.Met;

    public bool CannotTell(Pairing pairing, DerivedValue[] derived) => Judge(pairing, derived).Outcome == RuleOutcome.CannotTell;

    public void Announce(IContext context, Pairing pairing, DerivedValue[] derived) =>
        context.InsertLinked(rule.Id, new Verdict(pairing, Judge(pairing, derived)));

    private RuleResult Judge(Pairing pairing, DerivedValue[] derived)
    {
        PairingFacts facts = new(pairing, derived);
        return RuleRun.Of(rule, date, facts);
    }
}
