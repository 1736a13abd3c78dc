using System.Collections.Concurrent;

namespace MatchEngine.Hosting.Http.Answering;

/// <summary>
/// Answers of the newest snapshot, as bytes. All are forgotten when a newer snapshot answers; the oldest go first where they would take more
/// than the limit. Readers never wait.
/// </summary>
/// <param name="limit">How many bytes to keep at most; 0 keeps none.</param>
internal sealed class AnswerMemory(long limit)
{
    private readonly Lock _writing = new();
    private readonly ConcurrentDictionary<(long Generation, string Key), TaskCompletionSource<KeptAnswer?>> _making = [];
    private volatile Shelf? _shelf;

    /// <summary>The answer kept for a key of a snapshot, or null.</summary>
    public KeptAnswer? Find(MatcherSnapshot snapshot, string key) =>
        _shelf is { } shelf && ReferenceEquals(shelf.Snapshot, snapshot) && shelf.Answers.TryGetValue(key, out KeptAnswer? answer) ? answer : null;

    /// <summary>Takes a turn at what is not kept. A memory that keeps nothing lets everybody make the answer.</summary>
    public AnswerTurn Turn(MatcherSnapshot snapshot, string key)
    {
        TaskCompletionSource<KeptAnswer?> own = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (limit == 0)
        {
            return new AnswerTurn(own, isFirst: true, static () => { });
        }

        (long, string) question = (snapshot.Generation, key);
        TaskCompletionSource<KeptAnswer?> making = _making.GetOrAdd(question, own);
        return new AnswerTurn(making, ReferenceEquals(making, own), () => _making.TryRemove(question, out _));
    }

    /// <summary>Keeps an answer, unless its snapshot is no longer the newest or it would fill the memory alone.</summary>
    public void Keep(MatcherSnapshot snapshot, string key, KeptAnswer answer)
    {
        if (answer.Size > limit)
        {
            return;
        }

        lock (_writing)
        {
            if (_shelf is null || snapshot.Generation > _shelf.Snapshot.Generation)
            {
                _shelf = new Shelf(snapshot);
            }

            if (!ReferenceEquals(_shelf.Snapshot, snapshot) || !_shelf.Answers.TryAdd(key, answer))
            {
                return;
            }

            _shelf.Order.Enqueue(key);
            _shelf.Size += answer.Size;
            while (_shelf.Size > limit && _shelf.Order.TryDequeue(out string? oldest) && _shelf.Answers.TryRemove(oldest, out KeptAnswer? gone))
            {
                _shelf.Size -= gone.Size;
            }
        }
    }

    private sealed class Shelf(MatcherSnapshot snapshot)
    {
        public MatcherSnapshot Snapshot { get; } = snapshot;

        public ConcurrentDictionary<string, KeptAnswer> Answers { get; } = new(StringComparer.Ordinal);

        public Queue<string> Order { get; } = [];

        public long Size { get; set; }
    }
}
