using System.IO.Compression;

namespace MatchEngine.MLNet;

/// <summary>Writes an archive without the hour it was made at, so that the same model gives the same bytes.</summary>
internal static class SteadyZip
{
    /// <summary>The first day that an archive can name.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Copy(Stream from, Stream to)
    {
        using ZipArchive source = new(from, ZipArchiveMode.Read, leaveOpen: true);
        using ZipArchive target = new(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (ZipArchiveEntry entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            ZipArchiveEntry copy = target.CreateEntry(entry.FullName);
            copy.LastWriteTime = Always;
            using Stream content = entry.Open();
            using Stream written = copy.Open();
            content.CopyTo(written);
        }
    }
}
