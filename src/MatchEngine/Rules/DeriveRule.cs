using System.Collections.Immutable;
using MatchEngine.Conditions;

namespace MatchEngine.Rules;

/// <summary>A rule that makes a fact: the value of one expression, or the mean of those expressions that are known.</summary>
/// <param name="Head">What every rule has.</param>
public sealed record DeriveRule(RuleHead Head) : Rule(Head)
{
    /// <inheritdoc/>
    public override RuleKind Kind => RuleKind.Derive;

    /// <summary>The fact it makes, by its number in the dictionary.</summary>
    public required int Fact { get; init; }

    /// <summary>The expressions: one for a value, one or more for a mean.</summary>
    public required ImmutableArray<Condition> Values { get; init; }

    /// <summary>How many of the expressions must be known for a mean; null for a single value.</summary>
    public int? AtLeast { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Condition> Expressions => base.Expressions.Concat(Values);
}
