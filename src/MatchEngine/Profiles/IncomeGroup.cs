namespace MatchEngine.Profiles;

/// <summary>The World Bank's income groups. <see cref="Unclassified"/> is a published state, not a missing value.</summary>
public enum IncomeGroup
{
    /// <summary>The Bank published no group for the year.</summary>
    Unclassified,

    /// <summary>Low income.</summary>
    Low,

    /// <summary>Lower middle income.</summary>
    LowerMiddle,

    /// <summary>Upper middle income.</summary>
    UpperMiddle,

    /// <summary>High income.</summary>
    High,
}
