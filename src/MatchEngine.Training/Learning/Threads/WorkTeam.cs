namespace MatchEngine.Training.Learning.Threads;

/// <summary>
/// A few threads that share out the numbers 0 to n - 1. Who does which is left to chance, so bodies must not depend on it: each writes
/// only what belongs to its number.
/// </summary>
internal sealed class WorkTeam : IDisposable
{
    private const int SpinsBeforeSleep = 2000;

    private readonly Thread[] _threads;
    private readonly Lock _failing = new();
    private readonly object _gate = new();
    private Action<int> _body = _ => { };
    private Exception? _failure;
    private int _count;
    private int _next;
    private int _busy;
    private volatile int _generation;
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

        _body = body;
        _count = count;
        _next = -1;
        _busy = _threads.Length;
        lock (_gate)
        {
            _generation++;
            Monitor.PulseAll(_gate);
        }

        Work();
        SpinWait spin = default;
        while (Volatile.Read(ref _busy) != 0)
        {
            spin.SpinOnce(sleep1Threshold: -1);
        }

        if (Interlocked.Exchange(ref _failure, null) is { } failure)
        {
            throw new AggregateException(failure);
        }
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
        int seen = 0;
        while (WaitForWork(seen))
        {
            seen = _generation;
            Work();
            Interlocked.Decrement(ref _busy);
        }
    }

    /// <summary>Looks out for work, awake for a while, then asleep; false when the team is done for good.</summary>
    private bool WaitForWork(int seen)
    {
        for (int i = 0; i < SpinsBeforeSleep && _generation == seen && !_isDisposed; i++)
        {
            Thread.SpinWait(10);
        }

        lock (_gate)
        {
            while (_generation == seen && !_isDisposed)
            {
                Monitor.Wait(_gate);
            }

            return !_isDisposed;
        }
    }

    private void Work()
    {
        int i;
        while ((i = Interlocked.Increment(ref _next)) < _count)
        {
            try
            {
                _body(i);
            }
            catch (Exception failure)
            {
                lock (_failing)
                {
                    _failure ??= failure;
                }

                Volatile.Write(ref _next, _count);
            }
        }
    }
}
