namespace MatchEngine.Profiles;

/// <summary>Where a flow was recorded. Channels overlap and are never added to each other.</summary>
public enum FlowChannel
{
    /// <summary>Sector flows that the partner itself published (IATI); current US dollars, by theme.</summary>
    Sector,

    /// <summary>Net official development assistance (OECD DAC2a); current US dollars, no theme.</summary>
    Oda,

    /// <summary>Chinese projects (AidData GCDF v2); nominal US dollars, by theme.</summary>
    ChineseProjects,

    /// <summary>What a donor paid for UNIDO's own work in the country (IATI, UNIDO); current US dollars, no theme.</summary>
    UnidoFunding,
}
