namespace MatchEngine.Rules;

/// <summary>A rule that keeps a pairing open when met, closes it when not met, and leaves it open with a caution when it cannot tell.</summary>
public sealed record GateRule : Rule
{
    /// <inheritdoc/>
    public override RuleKind Kind => RuleKind.Gate;
}
