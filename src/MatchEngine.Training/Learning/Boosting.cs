using System.Collections.Immutable;
using MatchEngine.Ranking.Trees;
using MatchEngine.Training.Learning.Binning;
using MatchEngine.Training.Learning.Growing;
using MatchEngine.Training.Learning.Objective;
using MatchEngine.Training.Learning.Sampling;
using MatchEngine.Training.Learning.Threads;

namespace MatchEngine.Training.Learning;

/// <summary>The rounds of one training: lambdas, tree, scores, and the look at held-out queries.</summary>
internal sealed class Boosting
{
    private readonly LambdaMartOptions _options;
    private readonly RankingDataset _training;
    private readonly WorkTeam _team;
    private readonly BinnedDataset _binned;
    private readonly LambdaRank _objective;
    private readonly TreeGrower _grower;
    private readonly Bagging? _bagging;
    private readonly HeldOut? _heldOut;
    private readonly double[] _scores;
    private readonly float[] _gradients;
    private readonly float[] _hessians;
    private readonly List<RegressionTree> _trees = [];

    public Boosting(LambdaMartOptions options, RankingDataset training, RankingDataset? validation, WorkTeam team)
    {
        _options = options;
        _training = training;
        _team = team;
        _binned = BinnedDataset.From(training, options, team);
        _objective = new LambdaRank(training, options);
        _grower = new TreeGrower(_binned, options, team);
        _bagging = Bagging.From(training, options);
        _heldOut = validation is null ? null : new HeldOut(validation, options);
        _scores = new double[training.RowCount];
        _gradients = new float[training.RowCount];
        _hessians = new float[training.RowCount];
    }

    /// <summary>The trees grown so far.</summary>
    public IReadOnlyList<RegressionTree> Trees => _trees;

    public EnsembleHeader Header => new()
    {
        FeatureNames = _training.FeatureNames,
        FeatureInfos = _binned.Infos,
        MonotoneConstraints = _options.MonotoneConstraints,
        Objective = "lambdarank",
        Parameters = _options.ToParameters(),
    };

    public TrainingLog Run(IProgress<TrainingRound>? progress, CancellationToken cancellationToken)
    {
        ImmutableArray<TrainingRound>.Builder rounds = ImmutableArray.CreateBuilder<TrainingRound>();
        while (rounds.Count < _options.NumIterations && _heldOut?.HasStopped != true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            RegressionTree tree = NextTree(rounds.Count);
            if (tree.LeafCount == 1)
            {
                // nothing is left to gain; a model has at least one tree
                if (_trees.Count == 0)
                {
                    _trees.Add(new RegressionTree { LeafValues = [0], LeafCounts = [_training.RowCount] });
                }

                break;
            }

            _trees.Add(tree);
            _heldOut?.Add(tree);
            TrainingRound round = new(rounds.Count + 1, tree.LeafCount, _heldOut?.Ndcg);
            rounds.Add(round);
            progress?.Report(round);
        }

        return new TrainingLog
        {
            Rounds = rounds.ToImmutable(),
            BestRound = _heldOut?.BestRound ?? rounds.Count,
            StoppedEarly = _heldOut?.HasStopped ?? false,
        };
    }

    private RegressionTree NextTree(int round)
    {
        _bagging?.Draw(round);
        _objective.Fill(_scores, _bagging?.Queries, _gradients, _hessians, _team);
        RegressionTree tree = _grower.Grow(_gradients, _hessians, _bagging?.Rows);
        if (tree.LeafCount > 1)
        {
            _grower.AddTo(_scores, tree);
            AddOutOfBag(tree);
        }

        return tree;
    }

    private void AddOutOfBag(RegressionTree tree)
    {
        if (_bagging is null)
        {
            return;
        }

        int next = 0;
        for (int row = 0; row < _scores.Length; row++)
        {
            if (next < _bagging.Rows.Length && _bagging.Rows[next] == row)
            {
                next++;
            }
            else
            {
                _scores[row] += tree.LeafValues[ColumnWalk.Leaf(tree, _training, row)];
            }
        }
    }
}
