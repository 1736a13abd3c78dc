using MatchEngine.Rules;

namespace MatchEngine.Hosting.Tests.Support;

/// <summary>A folder of its own for one test, removed at its end.</summary>
internal sealed class Scratch : IDisposable
{
    /// <summary>How the ruleset.json that is carried along tells its version.</summary>
    public static string CarriedVersion { get; } = $"\"version\": \"{DefaultRules.Load().Version}\"";

    public string Folder { get; } = Directory.CreateTempSubdirectory("matchengine-hosting-").FullName;

    public string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Writes a file whole or not at all, as a careful editor does.</summary>
    public string Write(string name, string content)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + ".tmp", content);
        File.Move(path + ".tmp", path, overwrite: true);
        return path;
    }

    /// <summary>A copy of the working rule set with its fact dictionary; gives the folder of the set.</summary>
    public string CopyRules(string under = "rules", Func<string, string, string>? edit = null)
    {
        string source = Repository.PathOf("rules");
        IEnumerable<string> files = Directory.GetFiles(Path.Combine(source, "mic-partnership"), "*.json", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(source, file).Contains("released", StringComparison.Ordinal))
            .Append(Path.Combine(source, "facts.json"));
        foreach (string file in files)
        {
            string name = Path.GetRelativePath(source, file);
            string content = File.ReadAllText(file);
            Write(Path.Combine(under, name), edit is null ? content : edit(name.Replace('\\', '/'), content));
        }

        return PathOf(under, "mic-partnership");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
