namespace MatchEngine.Training.Learning.Threads;

/// <summary>
/// A few threads that share out the numbers 0 to n - 1. Who does which is left to chance, so bodies must not depend on it: each writes
/// only what belongs to its number. Nobody waits for a helper that has not begun: a busy machine slows the team, but does not stop it.
/// </summary>
internal sealed class WorkTeam : IDisposable
{
    private const int SpinsBeforeSleep = 2000;

    private readonly Thread[] _threads;
    private readonly object _gate = new();
    private volatile Job? _job;
    private volatile bool _isDisposed;

    /// <summary>Starts the team.</summary>
    /// <param name="threads">Threads in all, the caller's included; 0 for one a processor.</param>
    public WorkTeam(int threads)
    {
        int helpers = (threads == 0 ? Environment.ProcessorCount : threads) - 1;
        _threads = [.. Enumerable.Range(0, helpers).Select(i => new Thread(Help) { IsBackground = true, Name = $"training {i + 1}" })];
        foreach (Thread thread in _threads)
        {
            thread.Start();
        }
    }

    /// <summary>Threads in all, the caller's included.</summary>
    public int Size => _threads.Length + 1;

    /// <summary>Calls the body once for each number below <paramref name="count"/>; returns when all are done. Not reentrant.</summary>
    public void For(int count, Action<int> body)
    {
        if (_threads.Length == 0 || count <= 1)
        {
            for (int i = 0; i < count; i++)
            {
                body(i);
            }

            return;
        }

        Job job = new(count, body);
        lock (_gate)
        {
            _job = job;
            Monitor.PulseAll(_gate);
        }

        job.Work();
        job.WaitForAll();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            Monitor.PulseAll(_gate);
        }

        foreach (Thread thread in _threads)
        {
            thread.Join();
        }
    }

    private void Help()
    {
        Job? done = null;
        while (WaitForJob(done) is { } job)
        {
            job.Work();
            done = job;
        }
    }

    /// <summary>Looks out for another job, awake for a while, then asleep; null when the team is done for good.</summary>
    private Job? WaitForJob(Job? done)
    {
        for (int i = 0; i < SpinsBeforeSleep && _job == done && !_isDisposed; i++)
        {
            Thread.SpinWait(10);
        }

        lock (_gate)
        {
            while (_job == done && !_isDisposed)
            {
                Monitor.Wait(_gate);
            }

            return _isDisposed ? null : _job;
        }
    }
}
