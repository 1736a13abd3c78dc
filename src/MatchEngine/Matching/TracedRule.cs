using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Matching;

/// <summary>A rule, and whether its result is shared.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Side">Country or partner where its result is the same for all pairings there; null where each pairing has its own.</param>
/// <param name="Place">The place of its result among those of the side.</param>
internal readonly record struct TracedRule(Rule Rule, FactSide? Side, int Place);
