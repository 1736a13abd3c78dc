using System.Collections.Immutable;

namespace MatchEngine.Training.Metrics;

/// <summary>How intervals are made: percentiles of means over resampled queries.</summary>
public sealed record BootstrapOptions
{
    /// <summary>Resamples; at least 1, default 1,000.</summary>
    public int Resamples { get; init; } = 1000;

    /// <summary>Share of the resampled means that the interval covers; above 0, below 1, default 0.95.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>Seed; the same one gives the same interval everywhere. Default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>
    /// A group for each query, such as its country: groups are resampled whole, because their queries are not independent. Default empty:
    /// each query by itself.
    /// </summary>
    public ImmutableArray<int> Groups { get; init; } = [];
}
