using System.IO.Compression;
using System.Text;

namespace MatchEngine.Reports.Writing;

/// <summary>Writes the parts of an Office file, in order and with one fixed time, so that the same parts are the same bytes.</summary>
internal sealed class StableZip(Stream stream) : IDisposable
{
    // The earliest time that a ZIP can say.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    public void Add(string name, string content) => Add(name, Encoding.UTF8.GetBytes(content));

    public void Add(string name, ReadOnlySpan<byte> content)
    {
        using Stream part = Open(name);
        part.Write(content);
    }

    /// <summary>Opens a part to write; it is closed before the next.</summary>
    public Stream Open(string name)
    {
        ZipArchiveEntry entry = _zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        return entry.Open();
    }

    public void Dispose() => _zip.Dispose();
}
