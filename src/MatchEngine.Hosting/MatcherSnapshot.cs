namespace MatchEngine.Hosting;

/// <summary>A matcher with what it stands on. Immutable.</summary>
public sealed record MatcherSnapshot
{
    /// <summary>The matcher.</summary>
    public required Matcher Matcher { get; init; }

    /// <summary>What its answers stand on.</summary>
    public required MatcherIdentity Identity { get; init; }

    /// <summary>Counts the snapshots of one provider from 1; a later one has a higher number.</summary>
    public required long Generation { get; init; }

    /// <summary>When it was loaded.</summary>
    public required DateTimeOffset LoadedAt { get; init; }
}
