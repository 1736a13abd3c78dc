using System.Collections.Immutable;

namespace MatchEngine.Training.Metrics;

/// <summary>A metric of each query.</summary>
/// <param name="Name">As in <c>ndcg@10</c>.</param>
/// <param name="PerQuery">0 to 1 for each query; null for one that is left out.</param>
public sealed record MetricResult(string Name, ImmutableArray<double?> PerQuery)
{
    /// <summary>The mean over the queries that count; null when none does.</summary>
    public double? Mean => PerQuery.Average();

    /// <summary>Queries that count.</summary>
    public int Count => PerQuery.Count(value => value is not null);
}
