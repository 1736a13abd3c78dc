using MatchEngine.Matching;

namespace MatchEngine.Programmes;

/// <summary>A pair of provider and funder that the search kept.</summary>
internal sealed record FoundTriple(TripleSide Provider, TripleSide Funder, RuleTrace Together, double Score)
{
    /// <summary>More points first, then provider and funder by id.</summary>
    public static int Compare(FoundTriple left, FoundTriple right)
    {
        int order = right.Score.CompareTo(left.Score);
        order = order != 0 ? order : left.Provider.Index.CompareTo(right.Provider.Index);
        return order != 0 ? order : left.Funder.Index.CompareTo(right.Funder.Index);
    }
}
