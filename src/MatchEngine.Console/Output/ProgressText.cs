namespace MatchEngine.Console.Output;

/// <summary>Tells steps of long work on a person's terminal, one line at a time; nothing in a pipe.</summary>
internal sealed class ProgressText(Terminal terminal) : IProgress<string>, IDisposable
{
    private bool _shown;

    public void Report(string value)
    {
        if (terminal.ErrorIsTerminal)
        {
            _shown = true;
            int width = terminal.Width - 1;
            terminal.Error.Write($"\r{value[..Math.Min(value.Length, width)].PadRight(width)}");
        }
    }

    public void Dispose()
    {
        if (_shown)
        {
            terminal.Error.Write($"\r{new string(' ', terminal.Width - 1)}\r");
        }
    }
}
