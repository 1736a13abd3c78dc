using System.Collections.Immutable;

namespace MatchEngine.Comparing;

/// <summary>How one rule, one fact, or the set itself differs between two rule sets.</summary>
/// <param name="Subject">The rule's id, the fact's name, or <c>ruleset</c>.</param>
/// <param name="Kind"><c>added</c>, <c>removed</c> or <c>changed</c>.</param>
/// <param name="Title">The title of the rule or a word on the subject.</param>
/// <param name="Reach">The gravest thing that the change can reach.</param>
/// <param name="Sentences">The change in words, a sentence a member.</param>
public sealed record RuleChange(string Subject, string Kind, string Title, ChangeReach Reach, ImmutableArray<string> Sentences);
