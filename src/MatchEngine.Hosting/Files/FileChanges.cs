using Microsoft.Extensions.Primitives;

namespace MatchEngine.Hosting.Files;

/// <summary>
/// Tells when files change. It looks at them from time to time instead of asking the operating system to be told: that works alike on network
/// shares, in containers, through links, and after a folder was taken away and put back.
/// </summary>
internal sealed class FileChanges : IDisposable
{
    private readonly DeploymentPaths _paths;
    private readonly TimeSpan _quiet;
    private readonly TimeSpan _every;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();
    private IReadOnlyList<FileReads> _watched = [];
    private string? _known;
    private string? _moving;
    private CancellationTokenSource _changed = new();

    /// <summary>Looks from now on.</summary>
    /// <param name="paths">The base folder.</param>
    /// <param name="every">How often to look.</param>
    /// <param name="quiet">How long files must stay as they are before a change counts; a save in several steps is one change.</param>
    /// <param name="time">The clock.</param>
    public FileChanges(DeploymentPaths paths, TimeSpan every, TimeSpan quiet, TimeProvider time)
    {
        _paths = paths;
        _every = every;
        _quiet = quiet;
        _timer = time.CreateTimer(_ => Look(), null, every, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Fires at the next change.</summary>
    public IChangeToken Token
    {
        get
        {
            lock (_gate)
            {
                return new CancellationChangeToken(_changed.Token);
            }
        }
    }

    /// <summary>
    /// Looks at these files from now on. Whoever has read them checks that they are still true after this call: a change before it is seen
    /// there, one after it is seen here.
    /// </summary>
    public void Watch(IReadOnlyList<FileReads> reads)
    {
        lock (_gate)
        {
            _watched = reads;
            _known = Stamp(_paths.Pinned);
            _moving = null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        _changed.Dispose();
    }

    private string Stamp(string? target) => $"{target}\n{FileStamp.Of(_watched.SelectMany(reads => reads.Paths))}";

    private void Look()
    {
        CancellationTokenSource? fired = null;
        TimeSpan next = _every;
        lock (_gate)
        {
            string now = Stamp(_paths.Target);
            if (_known is null || now == _known)
            {
                // Nothing was read yet, or nothing has changed.
                _moving = null;
            }
            else if (now != _moving)
            {
                _moving = now;
                next = _quiet;
            }
            else
            {
                _known = now;
                _moving = null;
                fired = _changed;
                _changed = new CancellationTokenSource();
            }
        }

        fired?.Cancel();
        _timer.Change(next, Timeout.InfiniteTimeSpan);
    }
}
