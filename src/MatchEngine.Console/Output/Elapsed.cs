namespace MatchEngine.Console.Output;

/// <summary>Tells on a person's terminal how long a step without a known length runs; nothing for one under a second.</summary>
internal sealed class Elapsed : IDisposable
{
    private readonly Terminal _terminal;
    private readonly string _what;
    private readonly Timer? _timer;
    private readonly Lock _gate = new();
    private int _seconds;

    public Elapsed(Terminal terminal, string what)
    {
        _terminal = terminal;
        _what = what;
        _timer = terminal.ErrorIsTerminal ? new Timer(_ => Tick(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)) : null;
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_gate)
        {
            if (_seconds > 0)
            {
                _terminal.Error.Write($"\r{new string(' ', _terminal.Width - 1)}\r");
            }

            _seconds = -1;
        }
    }

    private void Tick()
    {
        lock (_gate)
        {
            if (_seconds >= 0)
            {
                _seconds++;
                _terminal.Error.Write($"\r{_what}: {_seconds} s");
            }
        }
    }
}
