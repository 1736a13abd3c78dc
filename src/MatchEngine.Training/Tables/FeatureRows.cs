using System.Collections.Immutable;
using MatchEngine.Training.Learning;

namespace MatchEngine.Training.Tables;

/// <summary>Queries turned into rows of features to learn from or to score.</summary>
public static class FeatureRows
{
    /// <summary>The features of a query's candidates, candidate by candidate, from the catalogue as of its cutoff and nothing else.</summary>
    /// <param name="world">The world.</param>
    /// <param name="query">The query.</param>
    /// <param name="features">Names of the features.</param>
    public static double[] Of(CutoffWorld world, TaskQuery query, ImmutableArray<string> features)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(query);
        int[] partners = [.. query.Candidates.Select(candidate => candidate.Partner)];
        double[] rows = new double[partners.Length * features.Length];
        world.MapAt(query.Cutoff).Fill(features, query.Country, query.Theme, partners, rows);
        return rows;
    }

    /// <summary>All queries as a data set: one row a candidate, in the order of the queries.</summary>
    /// <param name="world">The world.</param>
    /// <param name="queries">The queries, each at its cutoff.</param>
    /// <param name="features">Names of the features.</param>
    public static RankingDataset Of(CutoffWorld world, IReadOnlyList<TaskQuery> queries, ImmutableArray<string> features)
    {
        ArgumentNullException.ThrowIfNull(queries);
        List<int> boundaries = [0];
        List<double> rows = [];
        foreach (TaskQuery query in queries)
        {
            boundaries.Add(boundaries[^1] + query.Candidates.Length);
            rows.AddRange(Of(world, query, features));
        }

        IEnumerable<int> labels = queries.SelectMany(query => query.Candidates.Select(candidate => candidate.Relevance));
        return RankingDataset.FromRows(features, rows.ToArray(), labels, boundaries);
    }
}
