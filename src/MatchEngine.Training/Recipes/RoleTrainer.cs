using System.Collections.Immutable;
using MatchEngine.Ranking;
using MatchEngine.Ranking.Features;
using MatchEngine.Training.Evaluation;
using MatchEngine.Training.Learning;
using MatchEngine.Training.Metrics;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Recipes;

/// <summary>Trains the models of roles, and judges them on cutoffs that they have not seen.</summary>
public sealed class RoleTrainer
{
    /// <summary>Cutoffs that recipes are judged on, where the data reach two years beyond.</summary>
    public static ImmutableArray<int> JudgedCutoffs { get; } = [2014, 2016, 2018];

    private readonly CutoffWorld _world;
    private readonly IProgress<string>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly Func<LambdaMartOptions, IRankingTrainer> _learner;

    /// <summary>A trainer over a world.</summary>
    /// <param name="world">The world.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <param name="learner">Makes the trainer of a recipe; null: <see cref="LambdaMartTrainer"/>.</param>
    /// <param name="cancellation">Stops between rounds.</param>
    public RoleTrainer(
        CutoffWorld world,
        IProgress<string>? progress = null,
        Func<LambdaMartOptions, IRankingTrainer>? learner = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(world);
        _world = world;
        _progress = progress;
        _cancellation = cancellation;
        _learner = learner ?? (options => new LambdaMartTrainer(options));
    }

    /// <summary>
    /// Trains one role on what is known at the end of a year: cutoffs up to two years before it, so that no label lies after it. Null where
    /// the data hold no query to learn from by then.
    /// </summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="asOf">The year.</param>
    /// <param name="decisions">Officers' decisions to learn from besides, with the features of that year; none where left out.</param>
    public RoleModel? Train(RoleRecipe recipe, int asOf, ImmutableArray<DecisionLabel> decisions = default)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ImmutableArray<TaskQuery> queries = recipe.Queries(_world, asOf - 2);
        if (queries.IsEmpty)
        {
            return null;
        }

        _progress?.Report($"{recipe.Role}: features of {queries.Length} queries up to {asOf - 2}");
        _cancellation.ThrowIfCancellationRequested();
        (RankingDataset data, DecisionUse? use) = Data(recipe, queries, asOf, decisions.IsDefault ? [] : decisions);
        _progress?.Report($"{recipe.Role}: {recipe.Options.NumIterations} trees over {data.RowCount} rows");
        IRankingTrainer trainer = _learner(recipe.Options);
        TrainedRanking trained = trainer.Train(data, cancellationToken: _cancellation);
        return new RoleModel(recipe, asOf - 2, queries.Length, data.RowCount - (use?.Used ?? 0), trainer, trained) { Decisions = use };
    }

    /// <summary>The rows of the record, and those of decisions with their weights.</summary>
    private (RankingDataset Data, DecisionUse? Use) Data(RoleRecipe recipe, ImmutableArray<TaskQuery> queries, int asOf, ImmutableArray<DecisionLabel> decisions)
    {
        ImmutableArray<string> features = PairingFeatures.NamesOf(recipe.Features);
        ImmutableArray<(TaskQuery Query, ImmutableArray<float> Weights)> decided = DecisionQueries.Of(asOf, decisions, recipe.Tasks);
        int given = decisions.Count(label => recipe.Tasks.Contains(label.Theme is null ? RankingTask.Country : RankingTask.Theme));
        if (decided.IsEmpty)
        {
            return (FeatureRows.Of(_world, queries, features), given == 0 ? null : new DecisionUse(given, 0, 0, 0));
        }

        RankingDataset data = FeatureRows.Of(_world, [.. queries, .. decided.Select(question => question.Query)], features);
        float[] weights = [.. decided.SelectMany(question => question.Weights)];
        int rows = data.RowCount - weights.Length;
        double weight = weights.Sum(one => (double)one);
        return (
            data.WithWeights([.. Enumerable.Repeat(1f, rows), .. weights]),
            new DecisionUse(given, weights.Length, decided.Length, weight / (rows + weight)));
    }

    /// <summary>The scores of a model for a query's candidates.</summary>
    public double[] Score(RoleModel model, TaskQuery query)
    {
        ArgumentNullException.ThrowIfNull(model);
        double[] rows = FeatureRows.Of(_world, query, model.Learned.FeatureNames);
        double[] scores = new double[query.Candidates.Length];
        model.Learned.ScoreRows(rows, scores);
        return scores;
    }

    /// <summary>The models of a role that may be judged at each cutoff: each trained on what was known by then.</summary>
    public ImmutableDictionary<int, RoleModel> TrainFor(RoleRecipe recipe, IEnumerable<int> cutoffs)
    {
        ArgumentNullException.ThrowIfNull(cutoffs);
        ImmutableDictionary<int, RoleModel>.Builder models = ImmutableDictionary.CreateBuilder<int, RoleModel>();
        foreach (int cutoff in cutoffs)
        {
            if (Train(recipe, cutoff) is { } model)
            {
                models[cutoff] = model;
            }
        }

        return models.ToImmutable();
    }

    /// <summary>A scorer that answers each query with the model of its cutoff.</summary>
    public Scorer ScorerOf(string name, IReadOnlyDictionary<int, RoleModel> models) => new(name, query => Score(models[query.Cutoff], query));

    /// <summary>
    /// What scores mean, from the models of cutoffs and what became of the candidates there: frequencies that do not fall with the score
    /// (pool adjacent violators), in few steps.
    /// </summary>
    public Calibration Calibrate(RoleRecipe recipe, IReadOnlyDictionary<int, RoleModel> models)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(models);
        List<(double Score, bool Real)> pairs = [];
        foreach ((int cutoff, RoleModel model) in models.OrderBy(model => model.Key))
        {
            foreach (TaskQuery query in recipe.Tasks.SelectMany(task => _world.QueriesAt(cutoff, task)))
            {
                pairs.AddRange(Score(model, query).Zip(query.Candidates, (score, candidate) => (score, candidate.Relevance > 0)));
            }
        }

        return Reliability.Of(pairs);
    }
}
