using System.Collections.Frozen;
using System.Text;

namespace MatchEngine.Rules;

/// <summary>Rule files held in memory: a draft, a test, an upload.</summary>
public sealed class MemoryRuleFiles : IRuleFiles
{
    private readonly FrozenDictionary<string, byte[]> _files;

    /// <summary>Holds files by path.</summary>
    public MemoryRuleFiles(IEnumerable<KeyValuePair<string, byte[]>> files) => _files = files.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Holds texts by path.</summary>
    public MemoryRuleFiles(IEnumerable<KeyValuePair<string, string>> files)
        : this(files.Select(file => KeyValuePair.Create(file.Key, Encoding.UTF8.GetBytes(file.Value))))
    {
    }

    /// <inheritdoc/>
    public byte[]? Read(string path) => _files.GetValueOrDefault(path);
}
