using System.Diagnostics;
using System.Text.Json;

namespace MatchEngine.Console.Tests;

/// <summary>The real console program, run on a copy of the rules in a folder of its own.</summary>
internal sealed class RulesProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private RulesProcess(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>The folder of the set.</summary>
    public string Set => Path.Combine(Folder, "rules", "mic-partnership");

    /// <summary>The version that the set says.</summary>
    public Version Version
    {
        get
        {
            using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Set, "ruleset.json")));
            return Version.Parse(manifest.RootElement.GetProperty("version").GetString()!);
        }
    }

    /// <summary>A copy of the working rules, without what was released.</summary>
    public static RulesProcess WithCopy()
    {
        string folder = Directory.CreateTempSubdirectory("rules-").FullName;
        string source = Repository.PathOf("rules");
        foreach (string file in Directory.GetFiles(source, "*.json", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}released{Path.DirectorySeparatorChar}", StringComparison.Ordinal)))
        {
            string target = Path.Combine(folder, "rules", Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return new RulesProcess(folder);
    }

    public void Replace(string file, string from, string to)
    {
        string path = Path.Combine(Set, file);
        string text = File.ReadAllText(path);
        int at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.That(at, Is.GreaterThanOrEqualTo(0), $"'{from}' is not in {file}");
        File.WriteAllText(path, text[..at] + to + text[(at + from.Length)..]);
    }

    public (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using Process process = Start(arguments);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            Assert.Fail($"'{string.Join(' ', arguments)}' did not end.");
        }

        return (process.ExitCode, output, error.Result);
    }

    public Process Start(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(typeof(Cli).Assembly.Location);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
