using System.Collections.Immutable;
using MatchEngine.Profiles;
using MatchEngine.Training.Metrics;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Evaluation;

/// <summary>Judges scorers on queries by the protocol: slices are cut and ranked again, intervals resample countries, ties go by partner id.</summary>
public static class Evaluator
{
    private const int Top = 10;

    /// <summary>One judgement for each scorer and slice that has any query; slices without one are left out.</summary>
    /// <param name="catalogue">Names the partners.</param>
    /// <param name="queries">The queries, of one cutoff or pooled.</param>
    /// <param name="scorers">The scorers; the first one is compared with each other.</param>
    /// <param name="slices">The slices.</param>
    /// <param name="bootstrap">How intervals are made; the groups are set here.</param>
    public static ImmutableArray<Judgement> Judge(
        Catalogue catalogue,
        IReadOnlyList<TaskQuery> queries,
        IReadOnlyList<Scorer> scorers,
        IReadOnlyList<Slice> slices,
        BootstrapOptions? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentNullException.ThrowIfNull(scorers);
        ArgumentNullException.ThrowIfNull(slices);
        Dictionary<(Scorer, TaskQuery), double[]> scores = [];
        foreach (Scorer scorer in scorers)
        {
            foreach (TaskQuery query in queries)
            {
                scores[(scorer, query)] = scorer.Score(query);
            }
        }

        ImmutableArray<Judgement>.Builder found = ImmutableArray.CreateBuilder<Judgement>();
        foreach (Slice slice in slices)
        {
            CutQueries cut = new(catalogue, queries, slice);
            if (cut.Queries.IsEmpty)
            {
                continue;
            }

            BootstrapOptions options = (bootstrap ?? new BootstrapOptions()) with { Groups = [.. cut.Queries.Select(query => query.Country)] };
            MetricResult? first = null;
            foreach (Scorer scorer in scorers)
            {
                double[] cutScores = cut.Scores(query => scores[(scorer, query)]);
                MetricResult ndcg = cut.Judge.Ndcg(cutScores, Top);
                found.Add(new Judgement(
                    scorer.Name,
                    slice.Name,
                    cut.Queries.Length,
                    options.Groups.Distinct().Count(),
                    Bootstrap.Of(ndcg, options),
                    cut.Judge.Recall(cutScores, Top).Mean ?? 0,
                    cut.Judge.Mrr(cutScores).Mean ?? 0,
                    cut.Judge.Map(cutScores, Top).Mean ?? 0,
                    first is null ? null : Bootstrap.Compare(first, ndcg, options)));
                first ??= ndcg;
            }
        }

        return found.ToImmutable();
    }
}
