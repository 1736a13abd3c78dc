namespace MatchEngine.Profiles;

/// <summary>Whether the sector flows of the catalogue can speak about a country at all.</summary>
public enum FlowCoverage
{
    /// <summary>The country is in the source with transactions: a pairing without flows is a real zero.</summary>
    Transactions,

    /// <summary>Plans only. A pairing without flows says nothing.</summary>
    BudgetsOnly,

    /// <summary>The country is not in the source. A pairing without flows says nothing.</summary>
    None,
}
