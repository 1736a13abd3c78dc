using System.Diagnostics;

namespace MatchEngine.Console.Output;

/// <summary>One line on a person's terminal that tells how far long work is; nothing in a pipe, nothing for work under a second.</summary>
internal sealed class Progress(Terminal terminal, string what, int total) : IDisposable
{
    private static readonly TimeSpan FirstAfter = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = FirstAfter;
    private int _done;
    private bool _shown;

    public void Step(string current)
    {
        _done++;
        if (!terminal.ErrorIsTerminal || _watch.Elapsed < _next)
        {
            return;
        }

        _next = _watch.Elapsed + Between;
        _shown = true;
        string line = $"{_done} of {total} {what}: {current}";
        terminal.Error.Write($"\r{line[..Math.Min(line.Length, terminal.Width - 1)].PadRight(terminal.Width - 1)}");
    }

    public void Dispose()
    {
        if (_shown)
        {
            terminal.Error.Write($"\r{new string(' ', terminal.Width - 1)}\r");
        }
    }
}
