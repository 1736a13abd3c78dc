using System.Security.Cryptography;
using System.Text;

namespace MatchEngine.Hosting.Files;

/// <summary>
/// What was read from disk, with the content's hash, so that a load can tell afterwards whether somebody wrote while it read. Safe for use by
/// several threads.
/// </summary>
internal sealed class FileReads
{
    private const string Absent = "";

    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, string> _hashes = new(StringComparer.Ordinal);

    /// <summary>The files that were read, those too that were not there.</summary>
    public IReadOnlyList<string> Paths
    {
        get
        {
            lock (_gate)
            {
                return [.. _hashes.Keys];
            }
        }
    }

    /// <summary>SHA-256 over the names and contents of those that were there.</summary>
    public string Hash
    {
        get
        {
            lock (_gate)
            {
                IEnumerable<string> lines = _hashes.Where(pair => pair.Value != Absent).Select(pair => $"{Path.GetFileName(pair.Key)} {pair.Value}\n");
                return HashOf(Encoding.UTF8.GetBytes(string.Concat(lines.Order(StringComparer.Ordinal))));
            }
        }
    }

    /// <summary>The bytes of a file; null where there is none.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public byte[]? Read(string path)
    {
        byte[]? content = Content(path);
        Add(path, content);
        return content;
    }

    /// <summary>Takes down what was read elsewhere.</summary>
    public void Add(string path, byte[]? content)
    {
        lock (_gate)
        {
            _hashes[path] = HashOf(content);
        }
    }

    /// <summary>Whether every file is what it was.</summary>
    public bool AreStillTrue()
    {
        lock (_gate)
        {
            return _hashes.All(pair => HashOf(Content(pair.Key)) == pair.Value);
        }
    }

    private static byte[]? Content(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // It went between the two calls.
            return null;
        }
    }

    private static string HashOf(byte[]? content) => content is null ? Absent : Convert.ToHexStringLower(SHA256.HashData(content));
}
