namespace MatchEngine.Catalogue.Building;

/// <summary>
/// The files that catalogues are compiled from, read and checked once; any number of catalogues, as of different years, can be compiled from
/// it. Immutable to its users.
/// </summary>
public sealed class SourceData
{
    internal SourceData(SourceTables tables) => Tables = tables;

    internal SourceTables Tables { get; }

    /// <summary>Reads a folder of files such as the data package's; all faults at once.</summary>
    /// <param name="folder">The folder.</param>
    public static SourceDataOutcome Load(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return SourceLoader.Load(folder);
    }
}
