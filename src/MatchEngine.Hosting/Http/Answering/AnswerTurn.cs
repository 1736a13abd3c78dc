namespace MatchEngine.Hosting.Http.Answering;

/// <summary>The turn of one who asks what is not kept: the first makes the answer, those who ask the same meanwhile wait for it.</summary>
/// <param name="making">What those who wait are told: the answer, or null where none was made.</param>
/// <param name="isFirst">Whether this one makes it.</param>
/// <param name="leave">Called when the turn is over.</param>
internal sealed class AnswerTurn(TaskCompletionSource<KeptAnswer?> making, bool isFirst, Action leave) : IDisposable
{
    /// <summary>Waits for the one who went first.</summary>
    /// <returns>Its answer; null where this one is to make it.</returns>
    public Task<KeptAnswer?> Other(CancellationToken cancellation) => isFirst ? Task.FromResult<KeptAnswer?>(null) : making.Task.WaitAsync(cancellation);

    /// <summary>Tells those who wait.</summary>
    public void Made(KeptAnswer answer) => making.TrySetResult(answer);

    public void Dispose()
    {
        if (isFirst)
        {
            leave();
            making.TrySetResult(null);
        }
    }
}
