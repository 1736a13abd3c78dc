using System.Collections.Immutable;
using MatchEngine.Ranking.Trees.Flat;

namespace MatchEngine.Ranking.Trees;

/// <summary>
/// A trained sum of regression trees: the model that orders pairings. Immutable and safe to share between threads.
/// Reads and writes LightGBM's text format; a model trained by LightGBM gives the same predictions here, to the last bit.
/// </summary>
public sealed partial class TreeEnsemble : IAdditiveModel
{
    private readonly Lazy<FlatEnsemble> _flat;
    private readonly Lazy<TreeContributions> _contributions;
    private readonly Lazy<bool> _canExplain;

    private TreeEnsemble(ImmutableArray<RegressionTree> trees, EnsembleHeader header)
    {
        Trees = trees;
        Header = header;
        _flat = new Lazy<FlatEnsemble>(() => new FlatEnsemble(Trees));
        _contributions = new Lazy<TreeContributions>(() => new TreeContributions(Trees));
        _canExplain = new Lazy<bool>(() => Trees.All(TreeContributions.HasCounts));
    }

    /// <summary>The trees, in the order in which their leaves are summed.</summary>
    public ImmutableArray<RegressionTree> Trees { get; }

    /// <summary>Everything that a model file says besides its trees.</summary>
    public EnsembleHeader Header { get; }

    /// <summary>Names of the features, in the order of a row's values.</summary>
    public ImmutableArray<string> FeatureNames => Header.FeatureNames;

    /// <summary>Number of values in a row.</summary>
    public int FeatureCount => Header.FeatureNames.Length;

    /// <summary>Whether every node and leaf knows how many training rows it held, which <see cref="Contributions(ReadOnlySpan{double}, Span{double})"/> needs.</summary>
    public bool CanExplain => _canExplain.Value;

    /// <summary>Makes an ensemble of trees that were grown elsewhere.</summary>
    /// <exception cref="ArgumentException">The header or a tree is unsound; the message names every fault.</exception>
    public static TreeEnsemble Create(EnsembleHeader header, IEnumerable<RegressionTree> trees)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(trees);
        ImmutableArray<RegressionTree> all = [.. trees];
        List<string> faults = [.. header.Faults()];
        for (int i = 0; i < all.Length; i++)
        {
            faults.AddRange(TreeShape.Faults(all[i], header.FeatureNames.Length, ModelLimits.Default)
                .Select(fault => $"tree {i}: {fault.Field}: {fault.Reason}"));
        }

        return faults.Count == 0 ? new TreeEnsemble(all, header) : throw new ArgumentException(string.Join("; ", faults), nameof(trees));
    }

    /// <summary>The same model with its first trees only.</summary>
    /// <param name="count">0 to the number of trees.</param>
    public TreeEnsemble Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Trees.Length);
        return new TreeEnsemble(Trees[..count], Header);
    }

    /// <summary>The score of one row: the sum of its leaves, in tree order.</summary>
    /// <param name="row"><see cref="FeatureCount"/> values; NaN where missing.</param>
    public double Score(ReadOnlySpan<double> row)
    {
        RequireRow(row.Length);
        double score = 0;
        foreach (RegressionTree tree in Trees)
        {
            score += tree.LeafValues[tree.Leaf(row)];
        }

        return score;
    }

    /// <summary>Scores many rows at once; the same bits as <see cref="Score(ReadOnlySpan{double})"/> row by row, several times faster.</summary>
    /// <param name="rows">The rows one after another: value <c>f</c> of row <c>r</c> at <c>r * FeatureCount + f</c>.</param>
    /// <param name="scores">One score for each row.</param>
    public void ScoreRows(ReadOnlySpan<double> rows, Span<double> scores)
    {
        RequireMatrix(rows.Length, scores.Length);
        _flat.Value.Score(new MatrixView(rows, RowStride: FeatureCount, FeatureStride: 1), scores);
    }

    /// <summary>As <see cref="ScoreRows"/>, over a matrix that is stored feature by feature.</summary>
    /// <param name="columns">The features one after another: value <c>f</c> of row <c>r</c> at <c>f * scores.Length + r</c>.</param>
    /// <param name="scores">One score for each row.</param>
    public void ScoreColumns(ReadOnlySpan<double> columns, Span<double> scores)
    {
        RequireMatrix(columns.Length, scores.Length);
        _flat.Value.Score(new MatrixView(columns, RowStride: 1, FeatureStride: scores.Length), scores);
    }

    /// <summary>The leaf that a row falls into, for each tree.</summary>
    /// <param name="row"><see cref="FeatureCount"/> values; NaN where missing.</param>
    /// <param name="leaves">One leaf number for each tree.</param>
    public void Leaves(ReadOnlySpan<double> row, Span<int> leaves)
    {
        RequireRow(row.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(leaves.Length, Trees.Length);
        for (int i = 0; i < leaves.Length; i++)
        {
            leaves[i] = Trees[i].Leaf(row);
        }
    }

    /// <summary>
    /// What each feature adds to the score of a row, and what the score is without knowing any (path-dependent TreeSHAP).
    /// The values sum to the score up to rounding.
    /// </summary>
    /// <param name="row"><see cref="FeatureCount"/> values; NaN where missing.</param>
    /// <param name="contributions">One value for each feature, then the expected score.</param>
    /// <exception cref="InvalidOperationException">The model file came without counts of training rows, see <see cref="CanExplain"/>.</exception>
    public void Contributions(ReadOnlySpan<double> row, Span<double> contributions)
    {
        RequireRow(row.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(contributions.Length, FeatureCount + 1);
        contributions.Clear();
        contributions[^1] = _contributions.Value.Expected;
        _contributions.Value.Add(row, contributions);
    }

    /// <summary>How many splits ask about each feature (splits without gain left out, as in the model file).</summary>
    public ImmutableArray<int> SplitImportance()
    {
        int[] counts = new int[FeatureCount];
        foreach ((int feature, float _) in GainfulSplits())
        {
            counts[feature]++;
        }

        return [.. counts];
    }

    /// <summary>How much the splits on each feature gained together in the training objective.</summary>
    public ImmutableArray<double> GainImportance()
    {
        double[] gains = new double[FeatureCount];
        foreach ((int feature, float gain) in GainfulSplits())
        {
            gains[feature] += gain;
        }

        return [.. gains];
    }

    private IEnumerable<(int Feature, float Gain)> GainfulSplits() =>
        Trees.SelectMany(tree => tree.Gains.Select((gain, node) => (tree.SplitFeatures[node], gain))).Where(split => split.gain > 0);

    private void RequireRow(int length) => ArgumentOutOfRangeException.ThrowIfNotEqual(length, FeatureCount, "row");

    private void RequireMatrix(int length, int rows)
    {
        if (length != (long)rows * FeatureCount)
        {
            throw new ArgumentException($"{rows} rows of {FeatureCount} features need {(long)rows * FeatureCount} values, not {length}.");
        }
    }
}
