namespace MatchEngine.Hosting.Http.RuleSets;

/// <summary>Orders names such as <c>mic-partnership@1.10.0</c>: by id, then by version as numbers.</summary>
internal sealed class VersionOrder : IComparer<string>
{
    public static readonly VersionOrder Names = new();

    private VersionOrder()
    {
    }

    public int Compare(string? x, string? y)
    {
        string[] left = (x ?? "").Split('@', 2);
        string[] right = (y ?? "").Split('@', 2);
        int byId = string.CompareOrdinal(left[0], right[0]);
        int byVersion = byId != 0 ? byId : Version.TryParse(left[^1], out Version? earlier) && Version.TryParse(right[^1], out Version? later) ? earlier.CompareTo(later) : 0;
        return byVersion != 0 ? byVersion : string.CompareOrdinal(x, y);
    }
}
