namespace MatchEngine.Planning.Giving;

/// <summary>In what earlier cases resemble the pairing that they speak for; each next one resembles it less.</summary>
public enum CaseLikeness
{
    /// <summary>The link to the partner, the size of the country and its region.</summary>
    LinkSizeAndRegion,

    /// <summary>The link to the partner and the size of the country.</summary>
    LinkAndSize,

    /// <summary>The link to the partner.</summary>
    Link,
}
