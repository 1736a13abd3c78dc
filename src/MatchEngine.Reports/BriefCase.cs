using MatchEngine.Comparing;
using MatchEngine.Explaining;

namespace MatchEngine.Reports;

/// <summary>One pairing of a brief: a page.</summary>
/// <param name="Explanation">What was found of the pairing. Its sentences speak the language they were asked in.</param>
/// <param name="Unlock">What would open or lift it; null where that was not asked.</param>
public sealed record BriefCase(PairingExplanation Explanation, WhyNotAnswer? Unlock = null);
