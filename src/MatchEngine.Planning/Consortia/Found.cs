using System.Collections.Immutable;

namespace MatchEngine.Planning.Consortia;

/// <summary>A consortium that the search found.</summary>
/// <param name="Members">Ids, in ordinal order.</param>
/// <param name="Fit">Points of the members and of the whole.</param>
/// <param name="Probability">Of reaching the gap, by the rounding of the search.</param>
internal sealed record Found(ImmutableArray<string> Members, double Fit, double Probability)
{
    /// <summary>Below 0 where this one is better for a goal, above 0 where the other is; 0 only for the same members.</summary>
    public int Compare(Found other, Goal goal)
    {
        int byFit = goal == Goal.Fit ? other.Fit.CompareTo(Fit) : 0;
        int byProbability = byFit != 0 ? byFit : other.Probability.CompareTo(Probability);
        return byProbability != 0 ? byProbability : string.CompareOrdinal(string.Join('\n', Members), string.Join('\n', other.Members));
    }
}
