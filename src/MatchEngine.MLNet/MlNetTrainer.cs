using System.Collections.Immutable;
using MatchEngine.MLNet.Learners;
using MatchEngine.MLNet.Tables;
using MatchEngine.Training.Learning;
using MatchEngine.Training.Metrics;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace MatchEngine.MLNet;

/// <summary>
/// Learns to rank through ML.NET, from the tables and options of the built-in learner. Options that ML.NET has no place for are either left out, and
/// then <see cref="Parameters"/> does not list them, or refused where leaving them out would change what was asked for.
/// </summary>
public sealed class MlNetTrainer : IRankingTrainer
{
    internal const string LightGbmName = "mlnet-lightgbm";
    internal const string FastTreeName = "mlnet-fasttree";

    private readonly LambdaMartOptions _options;
    private readonly Learner _learner;

    private MlNetTrainer(LambdaMartOptions options, Learner learner)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _learner = learner;
        Throw(options.Faults().AddRange(learner.Faults(options)), "The training options can't be used", nameof(options));
    }

    /// <inheritdoc/>
    public string Name => _learner.Name;

    /// <inheritdoc/>
    public ImmutableArray<TrainingParameter> Parameters => _learner.Parameters(_options);

    /// <summary>
    /// ML.NET's LightGBM, told to be deterministic. It draws bags of rows where <see cref="LambdaMartOptions.BaggingByQuery"/> asks for queries, and learns
    /// from pairs down to LightGBM's own rank, not <see cref="LambdaMartOptions.LambdarankTruncationLevel"/>.
    /// </summary>
    /// <param name="options">How to learn. <see cref="LambdaMartOptions.NumThreads"/> of 0 means one for each processor.</param>
    /// <exception cref="ArgumentException">Options are out of range or can't be kept; the message names all of them.</exception>
    public static MlNetTrainer LightGbm(LambdaMartOptions options) => new(options, new LightGbmLearner());

    /// <summary>
    /// ML.NET's FastTree: MART with a lambda gradient of its own. It has no L2 regularisation and no early stopping on queries of one's own. A missing
    /// value is given to it as one below all others, because it leaves out rows that hold NaN.
    /// </summary>
    /// <inheritdoc cref="LightGbm"/>
    public static MlNetTrainer FastTree(LambdaMartOptions options) => new(options, new FastTreeLearner());

    /// <inheritdoc/>
    /// <remarks>
    /// Rounds are told when all are done; the NDCG of held-out queries is known for the last one alone. ML.NET can't be stopped from outside, so a
    /// cancelled token counts before and after its work.
    /// </remarks>
    public TrainedRanking Train(
        RankingDataset training,
        RankingDataset? validation = null,
        IProgress<TrainingRound>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(training);
        Throw([.. Faults(training, validation)], "Training can't start", nameof(training));
        cancellationToken.ThrowIfCancellationRequested();
        MLContext context = new(_options.Seed ?? 0);
        ITransformer transformer = _learner.Fit(context, Table(context, training), validation is null ? null : Table(context, validation), _options);
        cancellationToken.ThrowIfCancellationRequested();
        MlNetModel model = new(context, transformer, training.FeatureNames);
        TrainingLog log = Log(model, validation);
        foreach (TrainingRound round in log.Rounds)
        {
            progress?.Report(round);
        }

        return new TrainedRanking(model, log);
    }

    private IDataView Table(MLContext context, RankingDataset data) =>
        context.Data.LoadFromEnumerable(RowReading.Of(data, _learner.Missing), RowSchema.Of(data.FeatureNames));

    private TrainingLog Log(MlNetModel model, RankingDataset? validation)
    {
        int[] leaves = [.. TreesOf(model).Select(tree => tree.NumberOfLeaves)];
        if (leaves.Length == 0)
        {
            throw new ArgumentException($"{Name} grew no tree: nothing in these data tells relevant rows from others.");
        }

        double? ndcg = validation is null ? null : Ndcg(model, validation);
        return new TrainingLog
        {
            Rounds = [.. leaves.Select((count, i) => new TrainingRound(i + 1, count, i == leaves.Length - 1 ? ndcg : null))],
            BestRound = leaves.Length,
            StoppedEarly = leaves.Length < _options.NumIterations && _options.EarlyStoppingRound > 0,
        };
    }

    private static IReadOnlyList<RegressionTree> TreesOf(MlNetModel model) =>
        ((TreeEnsembleModelParametersBasedOnRegressionTree)model.Predictor).TrainedTreeEnsemble.Trees;

    private double? Ndcg(MlNetModel model, RankingDataset data)
    {
        double[] rows = new double[data.RowCount * data.FeatureCount];
        for (int f = 0; f < data.FeatureCount; f++)
        {
            for (int r = 0; r < data.RowCount; r++)
            {
                rows[(r * data.FeatureCount) + f] = data.Column(f)[r];
            }
        }

        double[] scores = new double[data.RowCount];
        model.ScoreRows(rows, scores);
        RankingTruth truth = new() { QueryBoundaries = data.QueryBoundaries, Labels = data.Labels };
        return new RankingJudge(truth).Ndcg(scores, _options.EvalAt[^1]).Mean;
    }

    private static IEnumerable<string> Faults(RankingDataset training, RankingDataset? validation)
    {
        if (!training.CategoricalFeatures.IsEmpty)
        {
            yield return "ML.NET takes no categorical features from a table of numbers; leave them numeric or use lambdamart";
        }

        if (validation is not null && !validation.FeatureNames.SequenceEqual(training.FeatureNames))
        {
            yield return "training and validation have different features";
        }
    }

    private static void Throw(ImmutableArray<string> faults, string what, string parameter)
    {
        if (!faults.IsEmpty)
        {
            throw new ArgumentException($"{what}: {string.Join("; ", faults)}.", parameter);
        }
    }
}
