namespace MatchEngine.Training.Learning.Threads;

/// <summary>The numbers 0 to n - 1, taken one by one by whoever has time.</summary>
internal sealed class Job(int count, Action<int> body)
{
    private int _next = -1;
    private int _done;
    private Exception? _failure;

    /// <summary>Takes numbers until none is left. After a failure the rest are taken without being worked on.</summary>
    public void Work()
    {
        int i;
        while ((i = Interlocked.Increment(ref _next)) < count)
        {
            try
            {
                if (Volatile.Read(ref _failure) is null)
                {
                    body(i);
                }
            }
            catch (Exception failure)
            {
                Interlocked.CompareExchange(ref _failure, failure, null);
            }
            finally
            {
                Interlocked.Increment(ref _done);
            }
        }
    }

    /// <summary>Waits for the numbers that others have taken.</summary>
    /// <exception cref="AggregateException">A body threw; its exception is inside.</exception>
    public void WaitForAll()
    {
        SpinWait spin = default;
        while (Volatile.Read(ref _done) < count)
        {
            spin.SpinOnce(sleep1Threshold: -1);
        }

        if (_failure is not null)
        {
            throw new AggregateException(_failure);
        }
    }
}
