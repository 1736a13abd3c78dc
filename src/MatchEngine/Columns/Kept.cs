using System.Collections.Concurrent;

namespace MatchEngine.Columns;

/// <summary>Things that are given back to be used again: one at hand for whoever works alone, the others in a bag. Safe for many threads.</summary>
internal sealed class Kept<T>
    where T : class
{
    private readonly ConcurrentBag<T> _others = [];
    private T? _first;

    /// <summary>One that was given back, or null.</summary>
    public T? Take() => Interlocked.Exchange(ref _first, null) ?? (_others.TryTake(out T? other) ? other : null);

    public void Give(T thing)
    {
        if (Interlocked.CompareExchange(ref _first, thing, null) is not null)
        {
            _others.Add(thing);
        }
    }
}
