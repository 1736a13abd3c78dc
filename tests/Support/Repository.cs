namespace MatchEngine.Testing;

/// <summary>Where the tests find the real files: the repository itself, and the data that lie beside it.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>MatchEngine.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path inside of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path in the folder <c>shared</c> beside the repository; the test is skipped, with the reason, where it is absent.</summary>
    public static string Shared(params string[] parts)
    {
        string path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));
        if (!Path.Exists(path))
        {
            Assert.Ignore($"'shared/{string.Join('/', parts)}' is not beside the repository: this test reads it and is skipped.");
        }

        return path;
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MatchEngine.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("MatchEngine.sln was not found above the test assembly.");
    }
}
