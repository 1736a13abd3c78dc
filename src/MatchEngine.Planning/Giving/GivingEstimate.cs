using MatchEngine.Planning.Sums;

namespace MatchEngine.Planning.Giving;

/// <summary>What a partner may add for a country in the years asked for.</summary>
/// <param name="Amount">The distribution, US dollars.</param>
/// <param name="Basis">What it stands on.</param>
internal sealed record GivingEstimate(SizeDistribution Amount, GivingBasis Basis);
