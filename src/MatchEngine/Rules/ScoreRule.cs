using MatchEngine.Conditions;

namespace MatchEngine.Rules;

/// <summary>A rule that adds points when met; an interval from 0 to <see cref="Points"/> when it cannot tell.</summary>
/// <param name="Head">What every rule has.</param>
public sealed record ScoreRule(RuleHead Head) : Rule(Head)
{
    /// <inheritdoc/>
    public override RuleKind Kind => RuleKind.Score;

    /// <summary>The most it can add; above 0.</summary>
    public required double Points { get; init; }

    /// <summary>What part of the points it adds, clamped to 0..1; null: all.</summary>
    public Condition? Scale { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Condition> Expressions => Scale is null ? base.Expressions : base.Expressions.Append(Scale);
}
