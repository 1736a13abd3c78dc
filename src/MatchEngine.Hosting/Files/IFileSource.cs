namespace MatchEngine.Hosting.Files;

/// <summary>A source that reads files, and tells which it has read last.</summary>
internal interface IFileSource
{
    /// <summary>What the last load has read.</summary>
    FileReads Reads { get; }
}
