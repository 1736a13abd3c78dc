using System.Collections.Immutable;

namespace MatchEngine.Comparing;

/// <summary>How one pairing moved in all, and what each cause did to it.</summary>
/// <param name="Whole">From the earlier answer to the later one.</param>
/// <param name="Parts">What each cause did, in order; where several moved it, their parts follow on each other and make up the whole.</param>
public sealed record PairingChange(PairingMove Whole, ImmutableArray<PairingPart> Parts);
