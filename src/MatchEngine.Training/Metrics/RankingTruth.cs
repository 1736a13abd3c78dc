using System.Collections.Immutable;

namespace MatchEngine.Training.Metrics;

/// <summary>What is known of the rows that a ranking is judged by.</summary>
public sealed record RankingTruth
{
    /// <summary>How relevant each row is: 0 (not at all) and up.</summary>
    public required ImmutableArray<int> Labels { get; init; }

    /// <summary>Query <c>q</c> is the rows <c>[QueryBoundaries[q], QueryBoundaries[q + 1])</c>; rises from 0 to the number of rows.</summary>
    public required ImmutableArray<int> QueryBoundaries { get; init; }

    /// <summary>Orders rows of equal score within a query, ordinally and lowest first; empty: they keep their order.</summary>
    public ImmutableArray<string> TieIds { get; init; } = [];

    /// <summary>The lowest label that counts as relevant where a metric only knows yes and no; default 1.</summary>
    public int RelevantFrom { get; init; } = 1;

    /// <summary>Gain of each label in NDCG; default empty: 2^label - 1.</summary>
    public ImmutableArray<double> LabelGain { get; init; } = [];

    /// <summary>What a query without a relevant row is worth; default: left out.</summary>
    public EmptyQueries Empty { get; init; } = EmptyQueries.Skip;

    /// <summary>Number of queries.</summary>
    public int QueryCount => QueryBoundaries.Length - 1;

    /// <summary>What does not fit together; empty when all does.</summary>
    internal IEnumerable<string> Faults()
    {
        if (QueryBoundaries.Length < 2 || QueryBoundaries[0] != 0 || QueryBoundaries[^1] != Labels.Length
            || QueryBoundaries.Zip(QueryBoundaries.Skip(1)).Any(pair => pair.First > pair.Second))
        {
            yield return $"the query boundaries must rise from 0 to {Labels.Length}";
        }

        if (Labels.Any(label => label < 0 || (LabelGain.IsEmpty ? label > 62 : label >= LabelGain.Length)))
        {
            yield return "a label is negative or has no gain";
        }

        if (!TieIds.IsEmpty && TieIds.Length != Labels.Length)
        {
            yield return $"{TieIds.Length} tie ids for {Labels.Length} rows";
        }
    }
}
