using System.Collections.Immutable;
using MatchEngine.Training.Evaluation;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Baselines;

/// <summary>The orders that a model must beat, built from the same catalogue as of the cutoff.</summary>
public static class BaselineList
{
    /// <summary>The strongest of each task, that a short table shows.</summary>
    public const string Persistence = "persistence";

    private static readonly ImmutableArray<Baseline> Sector =
    [
        new("global popularity", ["partner_industrial_countries"], v => Or0(v[0])),
        new("theme popularity", ["partner_grade", "partner_countries"], v => Or0(v[0]) + (1e-6 * Or0(v[1]))),
        new("region popularity", ["region_grade", "region_share", "partner_grade"], v => Or0(v[0]) + (1e-3 * Or0(v[1])) + (1e-6 * Or0(v[2]))),
        new("income-group popularity", ["income_grade", "partner_grade"], v => Or0(v[0]) + (1e-6 * Or0(v[1]))),
        new("ever seen before (EdgeBank)", ["own_years"], v => Or0(v[0]) > 0 ? 1 : 0),
        new("recent amount", ["own_recent"], v => Or0(v[0])),
        new("user-neighbourhood filtering", ["similar_countries"], v => Or0(v[0])),
        new("item-neighbourhood filtering", ["similar_partners"], v => Or0(v[0])),
        new("similar-country profiles", ["region_grade", "income_grade", "sub_region_share"], v => Or0(v[0]) + Or0(v[1]) + Or0(v[2])),
        new(Persistence, ["own_recent", "pair_recent", "own_faded", "region_grade", "partner_grade"],
            v => (1e6 * Or0(v[0])) + (1e3 * Math.Max(Or0(v[1]), 0)) + Or0(v[2]) + Or0(v[3]) + (1e-3 * Or0(v[4]))),
    ];

    private static readonly ImmutableArray<Baseline> Unido =
    [
        new("donor popularity with UNIDO", ["unido_countries", "unido_amount"], v => Or0(v[0]) + (1e-3 * Or0(v[1]))),
        new("history with UNIDO, 5 years", ["unido_five_years"], v => Or0(v[0])),
        new("history + popularity", ["unido_five_years", "unido_countries"], v => (1e3 * Math.Max(Or0(v[0]), 0)) + Or0(v[1])),
        new("seen before + popularity", ["unido_years", "unido_countries"], v => (Or0(v[0]) > 0 ? 1e3 : 0) + Or0(v[1])),
        new("region popularity", ["unido_region_share", "unido_countries"], v => Or0(v[0]) + (1e-6 * Or0(v[1]))),
        new("sector-flow persistence", ["own_recent", "own_faded"], v => Or0(v[0]) + (1e-3 * Or0(v[1]))),
        new("official development assistance", ["oda_five_years"], v => Or0(v[0])),
    ];

    /// <summary>The baselines of a task.</summary>
    /// <param name="world">The world.</param>
    /// <param name="task">The task.</param>
    /// <param name="gravityFrom">The cutoffs that the gravity baseline is fitted on.</param>
    public static IEnumerable<Scorer> Of(CutoffWorld world, RankingTask task, IReadOnlyList<int> gravityFrom)
    {
        ArgumentNullException.ThrowIfNull(world);
        yield return new Scorer("random", query => Random(world, query));
        foreach (Baseline baseline in task == RankingTask.Unido ? Unido : Sector)
        {
            yield return new Scorer(baseline.Name, query => Score(world, baseline, query));
        }

        if (task != RankingTask.Unido && gravityFrom.Count > 0)
        {
            Lazy<Gravity> gravity = new(() => Gravity.Fit(world, [.. gravityFrom.SelectMany(cutoff => world.QueriesAt(cutoff, task))]));
            yield return new Scorer("gravity (logit)", query => gravity.Value.Score(world, query));
        }
    }

    private static double Or0(double value) => double.IsNaN(value) ? 0 : value;

    private static double[] Score(CutoffWorld world, Baseline baseline, TaskQuery query)
    {
        double[] rows = FeatureRows.Of(world, query, baseline.Features);
        int width = baseline.Features.Length;
        return [.. Enumerable.Range(0, query.Candidates.Length).Select(i => baseline.Formula(rows[(i * width)..((i + 1) * width)]))];
    }

    /// <summary>A number from the names alone, the same everywhere.</summary>
    private static double[] Random(CutoffWorld world, TaskQuery query)
    {
        string asked = $"{world.Outcomes.Countries[query.Country].Iso3}/{query.Theme}/{query.Cutoff}/";
        return [.. query.Candidates.Select(candidate =>
        {
            ulong hash = 14695981039346656037;
            foreach (char letter in asked + world.Outcomes.Partners[candidate.Partner].Id)
            {
                hash = unchecked((hash ^ letter) * 1099511628211);
            }

            hash = unchecked((hash ^ (hash >> 31)) * 0x9E3779B97F4A7C15);
            return (hash >> 11) / (double)(1L << 53);
        })];
    }
}
