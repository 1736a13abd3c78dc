namespace MatchEngine.Console;

/// <summary>What the process returns.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The work was done and has something to report: a check failed, nothing qualified.</summary>
    public const int Findings = 1;

    /// <summary>Wrong use or bad input; nothing was written.</summary>
    public const int WrongUse = 2;

    /// <summary>Ended by the one who called it; nothing was half-written.</summary>
    public const int Interrupted = 130;
}
