using MatchEngine.Matching;
using NRules.Fluent.Dsl;

namespace MatchEngine.NRules.Tests.OwnSession;

/// <summary>An embedder's own rule, in NRules' own language, over what our rules conclude: an open pairing with a matching need is written to.</summary>
public sealed class WriteToThePartner : Rule
{
    public override void Define()
    {
        Pairing pairing = null!;
        When()
            .Match(() => pairing, p => p.Partner != null)
            .Exists<Verdict>(v => v.Pairing == pairing, v => v.Result.Rule.Id == "R05", v => v.Result.Outcome == RuleOutcome.Met);
        Then()
            .Do(context => context.InsertLinked("follow-up", new FollowUp(pairing.Country!, pairing.Partner!, "Write to the partner.")));
    }
}
