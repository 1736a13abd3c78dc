using MatchEngine.Rules.Versioning;

namespace MatchEngine.Console.Loading;

/// <summary>Writes a release whole or not at all: into a folder beside its place first, then renamed.</summary>
internal static class ReleaseFolder
{
    public static void Write(RuleRelease release)
    {
        string parent = Path.GetDirectoryName(Path.GetFullPath(release.Folder))!;
        string beside = Path.Combine(parent, $".{release.Version}.{Environment.ProcessId}.tmp");
        try
        {
            foreach (ReleasedFile file in release.Files)
            {
                string path = Path.Combine(beside, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Content);
            }

            Directory.Move(beside, release.Folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserException.WrongUse($"matchengine: the release can't be written: {e.Message} Nothing was released.");
        }
        finally
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }
    }
}
