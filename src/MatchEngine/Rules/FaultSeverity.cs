namespace MatchEngine.Rules;

/// <summary>How bad a fault is.</summary>
public enum FaultSeverity
{
    /// <summary>The file can't be used until it is mended.</summary>
    Error,

    /// <summary>The file works, but probably not as meant.</summary>
    Warning,
}
