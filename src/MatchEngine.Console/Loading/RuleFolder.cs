using MatchEngine.Hosting.Files;
using MatchEngine.Rules;
using MatchEngine.Rules.Versioning;

namespace MatchEngine.Console.Loading;

/// <summary>A rule set in a folder on disk: its manifest, its files, and the versions released beside it.</summary>
internal sealed class RuleFolder
{
    private RuleFolder(string folder) => Folder = folder;

    public string Folder { get; }

    public string Manifest => $"{Folder}/ruleset.json";

    public FolderRuleFiles Files { get; } = new();

    public static RuleFolder Open(string path)
    {
        string folder = (path.EndsWith("ruleset.json", StringComparison.Ordinal) ? Path.GetDirectoryName(path) ?? "." : path).Replace('\\', '/').TrimEnd('/');
        folder = folder.Length == 0 ? "." : folder;
        return File.Exists($"{folder}/ruleset.json")
            ? new RuleFolder(folder)
            : throw UserException.WrongUse($"matchengine: '{path}' is no folder with a ruleset.json. Name one, such as rules/mic-partnership.");
    }

    /// <summary>The folders of the released versions, oldest first.</summary>
    public IReadOnlyList<string> Released() => !Directory.Exists($"{Folder}/released") ? [] :
    [
        .. Directory.GetDirectories($"{Folder}/released")
            .Select(folder => folder.Replace('\\', '/'))
            .Where(folder => !Path.GetFileName(folder).StartsWith('.'))
            .OrderBy(folder => Version.TryParse(Path.GetFileName(folder), out Version? version) ? version : new Version())
            .ThenBy(folder => folder, StringComparer.Ordinal),
    ];

    /// <summary>The set of the last released version, or null where nothing was released.</summary>
    public RuleSet? LastRelease() => Released() is [.., var last] ? RuleSets.Load(last) : null;

    /// <summary>All files of the working set: manifest, dictionary, rules, scenarios.</summary>
    public IReadOnlyList<string> All(RuleSetHeader? header) => header is null
        ? [.. Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(file => file.Replace('\\', '/'))
            .Where(file => !file[Folder.Length..].Contains("/released/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)]
        : [Manifest, header.Facts, .. header.Files, .. header.Scenarios, .. header.Translations];

    /// <summary>What is wrong with the released versions.</summary>
    public IReadOnlyList<Fault> VerifyReleased() => [.. Released().SelectMany(folder => ReleaseCheck.Verify(Files, folder))];
}
