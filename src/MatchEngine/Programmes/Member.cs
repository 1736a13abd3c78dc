using MatchEngine.Matching;

namespace MatchEngine.Programmes;

/// <summary>A country as a possible member of a group.</summary>
/// <param name="Index">Index in the catalogue; ids are in its order.</param>
/// <param name="Trace">The trace of its stage, with its needs.</param>
internal sealed record Member(int Index, RuleTrace Trace);
