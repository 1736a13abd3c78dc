namespace MatchEngine.Console;

/// <summary>Memory that a run fills before anything is collected: most are over by then. One that needs more goes on as usual.</summary>
internal static class FirstMemory
{
    /// <summary><c>suggest</c> for one country allocates about two thirds of it.</summary>
    private const long Bytes = 64L << 20;

    /// <summary>Where less than this may be had, the collector is left to itself.</summary>
    private const long EnoughFrom = 8 * Bytes;

    public static void Reserve()
    {
        if (Environment.Is64BitProcess && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >= EnoughFrom)
        {
            GC.TryStartNoGCRegion(Bytes);
        }
    }
}
