using MatchEngine.Matching;

namespace MatchEngine.Programmes;

/// <summary>A country as provider, or a partner as funder, with what came of the rules of its leg.</summary>
/// <param name="Index">Index in the catalogue; ids are in its order.</param>
/// <param name="Trace">The trace of its leg.</param>
/// <param name="Score">Its sure points under the theme asked for.</param>
internal sealed record TripleSide(int Index, RuleTrace Trace, double Score);
