using MatchEngine.Conditions;

namespace MatchEngine.Rules;

/// <summary>What every rule has, whatever its kind.</summary>
/// <param name="Id">The id, unique in the set: <c>R03</c>.</param>
/// <param name="Title">A short name.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Owner">Who may change its numbers.</param>
/// <param name="Effective">When it is in force.</param>
/// <param name="When">When it holds; null: always.</param>
/// <param name="Location">Where it stands.</param>
public sealed record RuleHead(
    string Id, string Title, RuleSource Source, string Owner, EffectivePeriod Effective, Condition? When, RuleLocation Location);
