using System.Collections.Immutable;
using MatchEngine.Profiles;
using MatchEngine.Training.Metrics;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Evaluation;

/// <summary>Queries cut to a slice; those without anything relevant left are dropped.</summary>
internal sealed class CutQueries
{
    private readonly List<(TaskQuery Query, int[] Kept)> _cut = [];

    public CutQueries(Catalogue catalogue, IEnumerable<TaskQuery> queries, Slice slice)
    {
        foreach (TaskQuery query in queries)
        {
            int[] kept = [.. Enumerable.Range(0, query.Candidates.Length).Where(i => slice.Keep(query, query.Candidates[i]))];
            if (kept.Any(i => query.Candidates[i].Relevance > 0))
            {
                _cut.Add((query, kept));
            }
        }

        Queries = [.. _cut.Select(cut => cut.Query)];
        if (Queries.IsEmpty)
        {
            return;
        }

        Judge = new RankingJudge(new RankingTruth
        {
            Labels = [.. Rows().Select(candidate => candidate.Relevance)],
            TieIds = [.. Rows().Select(candidate => catalogue.Partners[candidate.Partner].Id)],
            QueryBoundaries = [.. Boundaries()],
        });
    }

    public ImmutableArray<TaskQuery> Queries { get; }

    public RankingJudge Judge { get; } = null!;

    public double[] Scores(Func<TaskQuery, double[]> of) =>
        [.. _cut.SelectMany(cut => of(cut.Query) is var scores ? cut.Kept.Select(i => scores[i]) : [])];

    private IEnumerable<TaskCandidate> Rows() => _cut.SelectMany(cut => cut.Kept.Select(i => cut.Query.Candidates[i]));

    private IEnumerable<int> Boundaries()
    {
        int end = 0;
        yield return end;
        foreach ((TaskQuery _, int[] kept) in _cut)
        {
            end += kept.Length;
            yield return end;
        }
    }
}
