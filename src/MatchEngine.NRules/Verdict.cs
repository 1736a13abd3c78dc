using MatchEngine.Matching;

namespace MatchEngine.NRules;

/// <summary>What a gate, score or advice came to for a pairing: met, or cannot tell. A rule in force without a verdict is not met.</summary>
public sealed class Verdict
{
    internal Verdict(Pairing pairing, RuleResult result)
    {
        Pairing = pairing;
        Result = result;
    }

    /// <summary>The pairing.</summary>
    public Pairing Pairing { get; }

    /// <summary>The rule with its outcome, points and missing facts.</summary>
    public RuleResult Result { get; }
}
