using MatchEngine.Ranking;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Evaluation;

/// <summary>Scorers that ask a ranker as the engine does.</summary>
public static class RankerScorer
{
    /// <summary>Asks a ranker of the catalogue as of each query's cutoff.</summary>
    /// <param name="name">The name in tables.</param>
    /// <param name="world">The world.</param>
    /// <param name="ranker">The ranker; it must not have learned from what it is judged by.</param>
    /// <param name="task">The task.</param>
    public static Scorer Of(string name, CutoffWorld world, IRanker ranker, RankingTask task) => new(name, query =>
    {
        double[] scores = ranker.Score(world.CatalogueAt(query.Cutoff), query.Country, new RankingQuestion(query.Theme, false, task == RankingTask.Unido));
        return [.. query.Candidates.Select(candidate => scores[candidate.Partner])];
    });
}
