using System.Globalization;

namespace MatchEngine.Hosting.Recording;

/// <summary>
/// A file that only grows, and is put aside when it is large: <c>path.1</c> is the youngest put aside. What can't be written whole is taken back.
/// Used by one thread.
/// </summary>
internal sealed class RotatingFile(string path, long maximumBytes, int kept) : IDisposable
{
    private FileStream? _file;
    private long _whole;

    /// <summary>Whether what is appended next would begin a new file.</summary>
    /// <param name="bytes">How long it is.</param>
    public bool IsFullFor(int bytes)
    {
        Open();
        return _whole > 0 && _whole + bytes > maximumBytes;
    }

    /// <summary>Puts the file aside, and the oldest out.</summary>
    /// <exception cref="IOException">A file can't be moved.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be moved.</exception>
    public void PutAside()
    {
        Close();
        if (kept == 0)
        {
            File.Delete(path);
            return;
        }

        File.Delete(Aside(kept));
        for (int i = kept - 1; i >= 1; i--)
        {
            if (File.Exists(Aside(i)))
            {
                File.Move(Aside(i), Aside(i + 1), overwrite: true);
            }
        }

        File.Move(path, Aside(1), overwrite: true);
    }

    /// <summary>Appends bytes and hands them to the operating system.</summary>
    /// <exception cref="IOException">They can't be written; nothing of them stays in the file.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        FileStream file = Open();
        try
        {
            file.Write(bytes);
            _whole += bytes.Length;
        }
        catch (IOException)
        {
            TakeBack();
            throw;
        }
    }

    /// <summary>Closes the file; the next append opens it again.</summary>
    public void Close()
    {
        FileStream? file = _file;
        _file = null;
        file?.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => Close();

    private FileStream Open()
    {
        if (_file is { } open && File.Exists(path))
        {
            return open;
        }

        // Whoever took the file away gets a new one in its place.
        Close();

        // Nothing is buffered here: what was appended is in the hands of the operating system, and survives the end of the process.
        FileStream file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        try
        {
            file.Seek(0, SeekOrigin.End);
            if (file.CanSeek && file.Length > 0 && !EndsWithLineBreak(file))
            {
                // The rest of a process that died while it wrote; it stays a line of its own, that no reader takes for a record.
                file.Write("\n"u8);
            }

            _whole = file.CanSeek ? file.Length : 0;
            return _file = file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static bool EndsWithLineBreak(FileStream file)
    {
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() == '\n';
    }

    private void TakeBack()
    {
        try
        {
            _file?.SetLength(_whole);
        }
        catch (IOException)
        {
            // The half stays; opening the file again closes its line.
        }

        Close();
    }

    private string Aside(int number) => string.Create(CultureInfo.InvariantCulture, $"{path}.{number}");
}
