using System.Collections.Immutable;
using MatchEngine.Ranking.Features;
using MatchEngine.Training.Learning;

namespace MatchEngine.Training.Tables;

/// <summary>Queries turned into rows of features to learn from or to score.</summary>
public static class FeatureRows
{
    /// <summary>One row a candidate, in the order of the queries.</summary>
    /// <param name="queries">The queries, each at its cutoff.</param>
    /// <param name="features">Names of the features.</param>
    /// <param name="at">The feature map of the catalogue as of a cutoff: the only thing that features are read from.</param>
    public static RankingDataset Of(IReadOnlyList<TaskQuery> queries, ImmutableArray<string> features, Func<int, PairingFeatures> at)
    {
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentNullException.ThrowIfNull(at);
        List<int> boundaries = [0];
        foreach (TaskQuery query in queries)
        {
            boundaries.Add(boundaries[^1] + query.Candidates.Length);
        }

        double[] rows = new double[(long)boundaries[^1] * features.Length];
        for (int q = 0; q < queries.Count; q++)
        {
            TaskQuery query = queries[q];
            int[] partners = [.. query.Candidates.Select(candidate => candidate.Partner)];
            Span<double> part = rows.AsSpan(boundaries[q] * features.Length, partners.Length * features.Length);
            at(query.Cutoff).Fill(features, query.Country, query.Theme, partners, part);
        }

        return RankingDataset.FromRows(features, rows, queries.SelectMany(query => query.Candidates.Select(candidate => candidate.Relevance)), boundaries);
    }
}
