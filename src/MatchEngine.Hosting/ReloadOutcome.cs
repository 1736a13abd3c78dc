namespace MatchEngine.Hosting;

/// <summary>What came of a load.</summary>
public enum ReloadOutcome
{
    /// <summary>A new snapshot is in force.</summary>
    Loaded,

    /// <summary>What was loaded is what was in force already.</summary>
    Unchanged,

    /// <summary>Something is wrong; the last good snapshot goes on serving.</summary>
    Failed,
}
