using System.Collections.Immutable;

namespace MatchEngine.Hosting.Http.Documents;

/// <summary>The rule sets at hand.</summary>
/// <param name="Current">The one in force.</param>
/// <param name="Released">The released ones, oldest first.</param>
internal sealed record RuleSetsDocument(RuleSetLine Current, ImmutableArray<RuleSetLine> Released);
