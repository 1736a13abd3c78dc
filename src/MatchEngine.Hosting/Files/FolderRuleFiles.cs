using MatchEngine.Rules;

namespace MatchEngine.Hosting.Files;

/// <summary>Rule files in a folder on disk. Paths are as they were asked for, so that messages name files as the caller knows them.</summary>
internal sealed class FolderRuleFiles(FileReads? reads = null) : IRuleFiles
{
    private readonly FileReads _reads = reads ?? new FileReads();

    /// <inheritdoc/>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public byte[]? Read(string path) => _reads.Read(path);
}
