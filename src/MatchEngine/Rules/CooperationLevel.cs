namespace MatchEngine.Rules;

/// <summary>The three levels of the framework (paragraphs 12 to 14).</summary>
public enum CooperationLevel
{
    /// <summary>Within the host country (paragraph 14).</summary>
    Country,

    /// <summary>Several countries of a region (paragraph 13).</summary>
    Regional,

    /// <summary>The United Nations system and global debates (paragraph 12).</summary>
    Global,
}
