using System.Collections.Immutable;
using MatchEngine.Ranking;
using MatchEngine.Ranking.Features;
using MatchEngine.Training.Learning;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Recipes;

/// <summary>How the model of one role is trained. The defaults were chosen on cutoffs before 2018.</summary>
public sealed record RoleRecipe
{
    /// <summary>The role.</summary>
    public required RankerRole Role { get; init; }

    /// <summary>The tasks whose queries it learns from.</summary>
    public required ImmutableArray<RankingTask> Tasks { get; init; }

    /// <summary>The features that it may use.</summary>
    public required FeatureGroup Features { get; init; }

    /// <summary>Learns from each query's new pairings once more, as a query of their own, so that their order is learned as well.</summary>
    public bool NewAgain { get; init; }

    /// <summary>Learns from new pairings alone.</summary>
    public bool NewOnly { get; init; }

    /// <summary>The first cutoff that it learns from.</summary>
    public required int FirstCutoff { get; init; }

    /// <summary>How the learner learns.</summary>
    public required LambdaMartOptions Options { get; init; }

    /// <summary>The queries to learn from, at all cutoffs up to a last one.</summary>
    public ImmutableArray<TaskQuery> Queries(CutoffWorld world, int lastCutoff)
    {
        ArgumentNullException.ThrowIfNull(world);
        List<TaskQuery> queries = [];
        for (int cutoff = FirstCutoff; cutoff <= lastCutoff; cutoff++)
        {
            foreach (TaskQuery query in Tasks.SelectMany(task => world.QueriesAt(cutoff, task)))
            {
                if (!NewOnly)
                {
                    queries.Add(query);
                }

                if ((NewAgain || NewOnly) && query.Cut(candidate => candidate.IsNew) is { } part)
                {
                    queries.Add(part);
                }
            }
        }

        return [.. queries];
    }
}
