namespace MatchEngine.Matching;

/// <summary>Does work on several threads and gives the results in the order of the items.</summary>
internal static class InOrder
{
    /// <summary>Works ahead of the reader by as many items as threads, so that results that nobody has read yet don't pile up.</summary>
    /// <param name="items">What to work on.</param>
    /// <param name="threads">How many at once; 1: each when it is read, on the reader's thread.</param>
    /// <param name="work">The work; it throws what the reader gets thrown.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static IEnumerable<TResult> Of<TItem, TResult>(IEnumerable<TItem> items, int threads, Func<TItem, TResult> work, CancellationToken cancellation)
    {
        if (threads == 1)
        {
            foreach (TItem item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return work(item);
            }

            yield break;
        }

        Queue<Task<TResult>> begun = new();
        foreach (TItem item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            begun.Enqueue(Task.Run(() => work(item), cancellation));
            if (begun.Count > threads)
            {
                yield return begun.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (begun.TryDequeue(out Task<TResult>? task))
        {
            yield return task.GetAwaiter().GetResult();
        }
    }
}
