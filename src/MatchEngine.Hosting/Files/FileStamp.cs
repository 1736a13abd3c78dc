using System.Globalization;

namespace MatchEngine.Hosting.Files;

/// <summary>What can be told of files without reading them: which are there, how long, and when they were written.</summary>
internal static class FileStamp
{
    /// <summary>A text that is another one when a file came, went, or was written.</summary>
    public static string Of(IEnumerable<string> paths) => string.Concat(paths.Select(path => $"{path}|{One(path)}\n"));

    private static string One(string path)
    {
        try
        {
            FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
            if (info.LinkTarget is not null && info.ResolveLinkTarget(returnFinalTarget: true) is { } target)
            {
                info = target;
            }

            return !info.Exists ? "absent" : string.Create(
                CultureInfo.InvariantCulture, $"{info.FullName}|{info.LastWriteTimeUtc.Ticks}|{(info as FileInfo)?.Length}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.GetType().Name;
        }
    }
}
