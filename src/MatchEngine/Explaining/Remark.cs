using System.Collections.Immutable;
using MatchEngine.Rules;

namespace MatchEngine.Explaining;

/// <summary>A sentence that a rule contributes besides points: a caution, a next step, why a gate closed.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Document">The document that the rule cites.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
/// <param name="Class">How the rule stands to them.</param>
/// <param name="Missing">Facts that were missing, where the rule could not tell.</param>
public sealed record Remark(
    string Rule, string Sentence, string Document, ImmutableArray<string> Paragraphs, RuleClass Class, ImmutableArray<string> Missing);
