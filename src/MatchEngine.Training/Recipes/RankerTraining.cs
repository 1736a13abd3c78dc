using System.Collections.Immutable;
using MatchEngine.Ranking;
using MatchEngine.Training.Baselines;
using MatchEngine.Training.Evaluation;
using MatchEngine.Training.Learning;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Recipes;

/// <summary>Trains a whole ranker, and judges its recipes on cutoffs that their models have not seen.</summary>
public sealed class RankerTraining
{
    private readonly CutoffWorld _world;
    private readonly RoleTrainer _trainer;
    private readonly ImmutableArray<RoleRecipe> _recipes;
    private readonly ImmutableArray<DecisionLabel> _decisions;
    private readonly Dictionary<RankerRole, ImmutableDictionary<int, RoleModel>> _judged = [];

    /// <summary>A training.</summary>
    /// <param name="world">The world.</param>
    /// <param name="recipes">A recipe a role.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <param name="learner">Makes the trainer of a recipe; null: <see cref="LambdaMartTrainer"/>.</param>
    /// <param name="decisions">
    /// Officers' decisions that the final models learn from besides the record; none where left out. The models that are judged never see them.
    /// </param>
    /// <param name="cancellation">Stops between rounds.</param>
    public RankerTraining(
        CutoffWorld world,
        ImmutableArray<RoleRecipe> recipes,
        IProgress<string>? progress = null,
        Func<LambdaMartOptions, IRankingTrainer>? learner = null,
        ImmutableArray<DecisionLabel> decisions = default,
        CancellationToken cancellation = default)
    {
        _decisions = decisions.IsDefault ? [] : decisions;
        _world = world;
        _recipes = recipes;
        _trainer = new RoleTrainer(world, progress, learner, cancellation);
    }

    /// <summary>The whole ranker on what is known at the end of a year, with the evidence of earlier cutoffs.</summary>
    public TrainedRanker Train(int asOf)
    {
        ImmutableArray<int> cutoffs = [.. RoleTrainer.JudgedCutoffs.Where(cutoff => cutoff <= Math.Min(asOf - 2, _world.LastJudged))];
        List<TrainedRole> roles = [];
        foreach (RoleRecipe recipe in _recipes)
        {
            if (_trainer.Train(recipe, asOf, _decisions) is { } model)
            {
                ImmutableDictionary<int, RoleModel> judged = Judged(recipe, cutoffs);
                roles.Add(new TrainedRole(model, _trainer.Calibrate(recipe, judged), [.. judged.Keys.Order()]));
            }
        }

        List<TaskReport> reports = [];
        foreach (RankingTask task in Enum.GetValues<RankingTask>())
        {
            foreach (ImmutableArray<int> group in cutoffs.Length > 1 ? [[cutoffs[^1]], cutoffs] : new[] { cutoffs })
            {
                if (Report(task, group, [Slice.All, Slice.New]) is { } report)
                {
                    reports.Add(report);
                }
            }
        }

        return new TrainedRanker(asOf, _world.Outcomes.Info, [.. roles], [.. reports]);
    }

    /// <summary>The model of a role that may be judged at a cutoff: trained on what was known by then; null where nothing was.</summary>
    public RoleModel? ModelAt(RankerRole role, int cutoff) =>
        _recipes.FirstOrDefault(recipe => recipe.Role == role) is { } recipe && Judged(recipe, [cutoff]).TryGetValue(cutoff, out RoleModel? model) ? model : null;

    /// <summary>Models and baselines on one task; cutoffs without anything to learn from are left out. Null where none is left.</summary>
    /// <param name="task">The task.</param>
    /// <param name="cutoffs">The cutoffs, judged together.</param>
    /// <param name="slices">The slices; a breakdown is made where none is given.</param>
    /// <param name="others">Further scorers, which follow the model.</param>
    public TaskReport? Report(RankingTask task, IReadOnlyList<int> cutoffs, ImmutableArray<Slice> slices, params Scorer[] others)
    {
        RankerRole role = RoleOf(task);
        int[] usable = [.. cutoffs.Where(cutoff => ModelAt(role, cutoff) is not null)];
        if (usable.Length == 0)
        {
            return null;
        }

        TaskQuery[] queries = [.. usable.SelectMany(cutoff => _world.QueriesAt(cutoff, task))];
        List<Scorer> scorers = [Scorer("model", role), .. others];
        if (task != RankingTask.Unido && _recipes.Any(recipe => recipe.Role == RankerRole.Uncovered))
        {
            scorers.Add(Scorer("model without the country's record", RankerRole.Uncovered));
        }

        int[] gravityFrom = [.. Enumerable.Range(2008, Math.Max(0, usable.Min() - 2 - 2008 + 1))];
        scorers.AddRange(BaselineList.Of(_world, task, gravityFrom));
        ImmutableArray<Slice> asked = slices.IsEmpty ? [Slice.All, Slice.New, .. Breakdown.Of(_world.Outcomes, queries)] : slices;
        return new TaskReport(task, [.. usable], Evaluator.Judge(_world.Outcomes, queries, scorers, asked));
    }

    /// <summary>The role that answers a task.</summary>
    public static RankerRole RoleOf(RankingTask task) => task switch
    {
        RankingTask.Theme => RankerRole.Theme,
        RankingTask.Country => RankerRole.Country,
        _ => RankerRole.UnidoFunder,
    };

    private Scorer Scorer(string name, RankerRole role) => new(name, query => _trainer.Score(ModelAt(role, query.Cutoff)!, query));

    private ImmutableDictionary<int, RoleModel> Judged(RoleRecipe recipe, ImmutableArray<int> cutoffs)
    {
        ImmutableDictionary<int, RoleModel> known = _judged.GetValueOrDefault(recipe.Role, ImmutableDictionary<int, RoleModel>.Empty);
        foreach ((int cutoff, RoleModel model) in _trainer.TrainFor(recipe, cutoffs.Where(cutoff => !known.ContainsKey(cutoff))))
        {
            known = known.Add(cutoff, model);
        }

        _judged[recipe.Role] = known;
        return known.Where(model => cutoffs.Contains(model.Key)).ToImmutableDictionary();
    }
}
