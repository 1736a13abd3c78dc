namespace MatchEngine.Rules;

/// <summary>A rule that keeps a pairing open when met, closes it when not met, and leaves it open with a caution when it cannot tell.</summary>
/// <param name="Head">What every rule has.</param>
public sealed record GateRule(RuleHead Head) : Rule(Head)
{
    /// <inheritdoc/>
    public override RuleKind Kind => RuleKind.Gate;
}
