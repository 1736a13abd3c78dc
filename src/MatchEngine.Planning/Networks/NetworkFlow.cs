using System.Collections.Immutable;

namespace MatchEngine.Planning.Networks;

/// <summary>What a network carries.</summary>
/// <param name="Units">On each arc, in the order of the network's.</param>
/// <param name="Sent">How much went from source to sink.</param>
/// <param name="Cost">What it cost.</param>
internal sealed record NetworkFlow(ImmutableArray<long> Units, long Sent, long Cost);
