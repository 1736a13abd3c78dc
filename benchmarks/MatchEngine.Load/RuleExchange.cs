namespace MatchEngine.Load;

/// <summary>A copy of the carried rule set whose version is changed again and again, each time whole.</summary>
internal sealed class RuleExchange : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("matchengine-load-").FullName;
    private readonly string _manifest;
    private readonly string _text;

    public RuleExchange()
    {
        foreach (string path in Rules.DefaultRules.Paths.Where(path => !path.Contains("/released/", StringComparison.Ordinal)))
        {
            string file = Path.Combine(_folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, Rules.DefaultRules.Files.Read(path)!);
        }

        Set = Path.Combine(_folder, Rules.DefaultRules.DefaultId);
        _manifest = Path.Combine(Set, "ruleset.json");
        _text = File.ReadAllText(_manifest);
    }

    /// <summary>The folder of the set.</summary>
    public string Set { get; }

    /// <summary>Exchanges the version every so often until it is told to end; gives how often.</summary>
    public async Task<int> Run(TimeSpan every, CancellationToken end)
    {
        string version = Rules.DefaultRules.Load().Version;
        for (int times = 0; ; times++)
        {
            try
            {
                await Task.Delay(every, end);
            }
            catch (OperationCanceledException)
            {
                return times;
            }

            string beside = _manifest + ".tmp";
            await File.WriteAllTextAsync(beside, _text.Replace($"\"version\": \"{version}\"", $"\"version\": \"9.0.{times}\"", StringComparison.Ordinal), CancellationToken.None);
            File.Move(beside, _manifest, overwrite: true);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
