namespace MatchEngine.Hosting;

/// <summary>Tells how reloads went, and makes one. Safe for use by many threads.</summary>
public interface IMatcherReloader
{
    /// <summary>How the last load went; null before the first.</summary>
    ReloadReport? Last { get; }

    /// <summary>Loads what is configured anew, at once. Faults are part of the report; what served before goes on serving.</summary>
    /// <param name="cancellation">Ends the work early; nothing is changed then.</param>
    Task<ReloadReport> ReloadAsync(CancellationToken cancellation = default);
}
