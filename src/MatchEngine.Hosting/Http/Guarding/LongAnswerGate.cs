using MatchEngine.Hosting.Http.Problems;

namespace MatchEngine.Hosting.Http.Guarding;

/// <summary>Lets few answers that take long be worked on at once, and few wait.</summary>
internal sealed class LongAnswerGate(int atOnce, int waiting) : IDisposable
{
    private const int RetryAfterSeconds = 5;

    private readonly SemaphoreSlim _places = new(atOnce);
    private int _inside;

    /// <summary>Waits for a place; the one who gets it calls <see cref="Leave"/>.</summary>
    /// <exception cref="ProblemException">Too many wait already.</exception>
    public async Task Enter(CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _inside) > atOnce + waiting)
        {
            Interlocked.Decrement(ref _inside);
            throw new ProblemException(ProblemKinds.Busy, $"{atOnce} answers that take long are being worked on, and {waiting} wait.") { RetryAfter = RetryAfterSeconds };
        }

        try
        {
            await _places.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Interlocked.Decrement(ref _inside);
            throw;
        }
    }

    public void Leave()
    {
        _places.Release();
        Interlocked.Decrement(ref _inside);
    }

    public void Dispose() => _places.Dispose();
}
