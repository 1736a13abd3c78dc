using MatchEngine.Matching;

namespace MatchEngine.Programmes;

/// <summary>Another funder with the same provider.</summary>
/// <param name="Funder">The funder.</param>
/// <param name="Score">Sure points of the triple with it.</param>
public sealed record FunderAlternative(PartnerLine Funder, double Score);
