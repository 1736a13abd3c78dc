using System.Collections.Immutable;

namespace MatchEngine.Rules;

/// <summary>Where a rule comes from.</summary>
/// <param name="Document">The id of a document of the rule set.</param>
/// <param name="Paragraphs">Its paragraphs, as <c>2(i)</c>, <c>12</c> or <c>headnote</c>; may be empty only for a rule of class ours.</param>
/// <param name="Class">How the rule stands to them.</param>
/// <param name="Note">What in the rule is not in the document, or null.</param>
public sealed record RuleSource(string Document, ImmutableArray<string> Paragraphs, RuleClass Class, string? Note);
