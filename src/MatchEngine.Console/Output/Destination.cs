namespace MatchEngine.Console.Output;

/// <summary>Where a verb's result goes: to the screen, or whole to a file.</summary>
internal static class Destination
{
    /// <summary>Writes a result.</summary>
    /// <param name="path">The file; null: the screen.</param>
    /// <param name="terminal">The screen.</param>
    /// <param name="write">Writes the result.</param>
    public static void Write(string? path, Terminal terminal, Action<Terminal> write)
    {
        if (path is null)
        {
            write(terminal);
            return;
        }

        SafeFile.Write(path, stream =>
        {
            Terminal file = terminal.To(stream);
            write(file);
            file.Output.Flush();
        });
    }
}
