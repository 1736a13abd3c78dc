namespace MatchEngine.Console.Tests;

/// <summary>A folder of its own for one test, removed at its end.</summary>
internal sealed class Scratch : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("matchengine-").FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string File(string name, string content)
    {
        string path = PathOf(name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
