namespace MatchEngine.Console.Output;

/// <summary>Writes a file whole or not at all: beside its place first, then renamed over it.</summary>
internal static class SafeFile
{
    public static void Write(string path, Action<Stream> write)
    {
        string full = Path.GetFullPath(path);
        string? folder = Path.GetDirectoryName(full);
        if (folder is null || !Directory.Exists(folder) || Directory.Exists(full))
        {
            string why = Directory.Exists(full) ? "it is a folder" : "its folder does not exist";
            throw UserException.WrongUse($"matchengine: '{path}' can't be written: {why}. Nothing was written.");
        }

        string beside = Path.Combine(folder, $".{Path.GetFileName(full)}.{Environment.ProcessId}.tmp");
        try
        {
            using (FileStream file = new(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, full, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserException.WrongUse($"matchengine: '{path}' can't be written: {e.Message} Nothing was written.");
        }
        finally
        {
            Remove(beside);
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A leftover beside the target harms nobody; the message about the write itself matters more.
        }
    }
}
