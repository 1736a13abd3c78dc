namespace MatchEngine.Columns;

/// <summary>How far a rule can come with a country, as far as the country alone can tell.</summary>
internal enum RuleReach : byte
{
    /// <summary>Nobody has asked yet.</summary>
    Untold,

    /// <summary>It is met by no partner, and left open for none.</summary>
    Never,

    /// <summary>It is met by no partner, but may be left open.</summary>
    Open,

    /// <summary>Partners may meet it.</summary>
    Met,
}
