namespace MatchEngine.Columns;

/// <summary>Which partners can meet a rule with a country.</summary>
internal enum RuleBound : byte
{
    /// <summary>Nobody has asked yet.</summary>
    Untold,

    /// <summary>Partners with and without a flow.</summary>
    All,

    /// <summary>Recorded partners alone.</summary>
    Recorded,
}
