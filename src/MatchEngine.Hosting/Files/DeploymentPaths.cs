namespace MatchEngine.Hosting.Files;

/// <summary>
/// Turns the paths of options into paths on disk. The base folder may be a link that a deployment turns from one version to the next: it is
/// followed once for a load, so that all parts come from one version even when the link is turned meanwhile.
/// </summary>
internal sealed class DeploymentPaths(string? folder)
{
    private string? _pinned = Follow(folder);

    /// <summary>Where the base folder leads now; null where there is none.</summary>
    public string? Target => Follow(folder);

    /// <summary>Where the base folder led when the load began.</summary>
    public string? Pinned => Volatile.Read(ref _pinned);

    /// <summary>Follows the link for the load that begins.</summary>
    public void Pin() => Volatile.Write(ref _pinned, Follow(folder));

    /// <summary>A path of the options: relative ones are in the base folder where there is one.</summary>
    public string Of(string path) => Pinned is { } root ? Path.Combine(root, path) : path;

    private static string? Follow(string? folder)
    {
        if (folder is null)
        {
            return null;
        }

        try
        {
            return Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder);
        }
        catch (IOException)
        {
            // It is not there now, or its links go in a circle; reading it says so.
            return Path.GetFullPath(folder);
        }
    }
}
