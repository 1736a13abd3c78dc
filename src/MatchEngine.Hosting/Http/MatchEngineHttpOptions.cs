namespace MatchEngine.Hosting.Http;

/// <summary>Limits and keys of the HTTP endpoints.</summary>
public sealed class MatchEngineHttpOptions
{
    /// <summary>How many bytes of answers to keep in memory, so that the next who asks the same is answered at once; 0 keeps none. Default 128 MiB.</summary>
    public long KeptAnswerBytes { get; set; } = 128 * 1024 * 1024;

    /// <summary>How long one answer may take, reading the body included. Default 30 s.</summary>
    public TimeSpan AnswerTime { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one of the answers that take long may take, waiting for its turn included. Default 2 min.</summary>
    public TimeSpan LongAnswerTime { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How many answers that take long (the whole world, impacts, why-nots) are worked on at once. Default: one for each processor.</summary>
    public int LongAnswersAtOnce { get; set; } = Environment.ProcessorCount;

    /// <summary>How many requests for such answers may wait; the next is turned away with 503. Default 16.</summary>
    public int LongAnswersWaiting { get; set; } = 16;

    /// <summary>Keys of which every request has to bring one; empty: none is asked for.</summary>
    public IList<string> ApiKeys { get; } = [];

    /// <summary>Everything that is wrong with these options.</summary>
    internal IEnumerable<string> Faults()
    {
        if (KeptAnswerBytes < 0)
        {
            yield return $"{nameof(KeptAnswerBytes)} is {KeptAnswerBytes}; give 0 to keep no answers, or a number of bytes.";
        }

        if (AnswerTime <= TimeSpan.Zero || LongAnswerTime <= TimeSpan.Zero)
        {
            yield return $"{nameof(AnswerTime)} is {AnswerTime}, {nameof(LongAnswerTime)} {LongAnswerTime}; give times above zero.";
        }

        if (LongAnswersAtOnce < 1)
        {
            yield return $"{nameof(LongAnswersAtOnce)} is {LongAnswersAtOnce}; give at least 1.";
        }

        if (LongAnswersWaiting < 0)
        {
            yield return $"{nameof(LongAnswersWaiting)} is {LongAnswersWaiting}; give 0 or more.";
        }

        if (ApiKeys.Any(key => key.Length < Guarding.ApiKeySet.ShortestKey))
        {
            yield return $"{nameof(ApiKeys)} has a key of fewer than {Guarding.ApiKeySet.ShortestKey} characters; it could be guessed.";
        }
    }
}
