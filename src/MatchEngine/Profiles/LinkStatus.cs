namespace MatchEngine.Profiles;

/// <summary>What the record says of a pairing.</summary>
public enum LinkStatus
{
    /// <summary>A record that could speak shows nothing.</summary>
    New,

    /// <summary>There is history, but fewer than two active years in the last five.</summary>
    Dormant,

    /// <summary>At least two active years in the last five.</summary>
    Persistent,
}
