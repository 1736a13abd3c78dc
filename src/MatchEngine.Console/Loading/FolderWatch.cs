namespace MatchEngine.Console.Loading;

/// <summary>Runs something at once and again whenever JSON files of a folder change. Saves that come close together count as one.</summary>
internal static class FolderWatch
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    public static async Task Run(string folder, Action round, CancellationToken cancellation)
    {
        using SemaphoreSlim changed = new(0);
        using FileSystemWatcher watcher = new(folder, "*.json") { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => changed.Release();
        watcher.Created += (_, _) => changed.Release();
        watcher.Renamed += (_, _) => changed.Release();
        watcher.Deleted += (_, _) => changed.Release();
        watcher.EnableRaisingEvents = true;
        round();
        try
        {
            while (true)
            {
                await changed.WaitAsync(cancellation).ConfigureAwait(false);
                while (await changed.WaitAsync(Quiet, cancellation).ConfigureAwait(false))
                {
                    // An editor saves in several steps; wait until it is quiet.
                }

                round();
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how it ends.
        }
    }
}
