using System.Collections.Immutable;

namespace MatchEngine.Programmes;

/// <summary>A group that the search proposes.</summary>
/// <param name="Rank">Place in the answer, from 1.</param>
/// <param name="Group">The group.</param>
/// <param name="Partners">The partners that would serve it best.</param>
/// <param name="Variants">How many lower groups were folded into it because they share half or more of their countries with it (of the smaller of the two).</param>
public sealed record FoundGroup(int Rank, GroupLine Group, ImmutableArray<RegionalPartner> Partners, int Variants);
