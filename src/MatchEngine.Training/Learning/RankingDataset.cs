using System.Collections.Immutable;

namespace MatchEngine.Training.Learning;

/// <summary>Rows to rank, grouped into queries: a feature matrix with names, a label for each row, and optional weights. Immutable.</summary>
public sealed class RankingDataset
{
    private readonly double[][] _columns;

    private RankingDataset(double[][] columns, ImmutableArray<string> names, ImmutableArray<int> labels, ImmutableArray<int> boundaries)
    {
        _columns = columns;
        FeatureNames = names;
        Labels = labels;
        QueryBoundaries = boundaries;
        CategoricalFeatures = [];
        Weights = [];
    }

    private RankingDataset(RankingDataset source, ImmutableArray<int> categorical, ImmutableArray<float> weights)
        : this(source._columns, source.FeatureNames, source.Labels, source.QueryBoundaries)
    {
        CategoricalFeatures = categorical;
        Weights = weights;
    }

    /// <summary>Names of the features, in column order.</summary>
    public ImmutableArray<string> FeatureNames { get; }

    /// <summary>How relevant each row is: 0 (not at all) and up.</summary>
    public ImmutableArray<int> Labels { get; }

    /// <summary>Query <c>q</c> is the rows <c>[QueryBoundaries[q], QueryBoundaries[q + 1])</c>; starts with 0, ends with the number of rows.</summary>
    public ImmutableArray<int> QueryBoundaries { get; }

    /// <summary>Indices of features whose values are category numbers (whole, 0 and up; negative and NaN are missing), ascending.</summary>
    public ImmutableArray<int> CategoricalFeatures { get; }

    /// <summary>How much each row counts; empty when all count the same.</summary>
    public ImmutableArray<float> Weights { get; }

    /// <summary>Number of rows.</summary>
    public int RowCount => Labels.Length;

    /// <summary>Number of features.</summary>
    public int FeatureCount => FeatureNames.Length;

    /// <summary>Number of queries.</summary>
    public int QueryCount => QueryBoundaries.Length - 1;

    /// <summary>Makes a data set of a matrix that is stored feature by feature. The columns are copied.</summary>
    /// <param name="featureNames">A name for each column.</param>
    /// <param name="columns">One array a feature, one value a row; NaN where missing.</param>
    /// <param name="labels">A label for each row, 0 and up.</param>
    /// <param name="queryBoundaries">Rising from 0 to the number of rows, see <see cref="QueryBoundaries"/>.</param>
    /// <exception cref="ArgumentException">The parts do not fit together; the message names every fault.</exception>
    public static RankingDataset FromColumns(
        IEnumerable<string> featureNames, IEnumerable<double[]> columns, IEnumerable<int> labels, IEnumerable<int> queryBoundaries)
    {
        double[][] copies = [.. columns.Select(column => (double[])column.Clone())];
        return Create(copies, [.. featureNames], [.. labels], [.. queryBoundaries]);
    }

    /// <summary>Makes a data set of a matrix that is stored row by row.</summary>
    /// <param name="featureNames">A name for each column.</param>
    /// <param name="rows">Value <c>f</c> of row <c>r</c> at <c>r * features + f</c>; NaN where missing.</param>
    /// <param name="labels">A label for each row, 0 and up.</param>
    /// <param name="queryBoundaries">Rising from 0 to the number of rows, see <see cref="QueryBoundaries"/>.</param>
    /// <exception cref="ArgumentException">The parts do not fit together; the message names every fault.</exception>
    public static RankingDataset FromRows(
        IEnumerable<string> featureNames, ReadOnlySpan<double> rows, IEnumerable<int> labels, IEnumerable<int> queryBoundaries)
    {
        ImmutableArray<string> names = [.. featureNames];
        ImmutableArray<int> all = [.. labels];
        if (rows.Length != (long)all.Length * names.Length)
        {
            throw new ArgumentException(
                $"{all.Length} rows of {names.Length} features need {(long)all.Length * names.Length} values, not {rows.Length}.", nameof(rows));
        }

        double[][] columns = new double[names.Length][];
        for (int f = 0; f < columns.Length; f++)
        {
            columns[f] = new double[all.Length];
            for (int row = 0; row < all.Length; row++)
            {
                columns[f][row] = rows[(row * names.Length) + f];
            }
        }

        return Create(columns, names, all, [.. queryBoundaries]);
    }

    /// <summary>The same data with some features taken for categories.</summary>
    /// <param name="features">Indices of features, each once.</param>
    public RankingDataset WithCategorical(IEnumerable<int> features)
    {
        ImmutableArray<int> sorted = [.. features.Order()];
        if (sorted.Any(feature => (uint)feature >= (uint)FeatureCount) || sorted.Distinct().Count() != sorted.Length)
        {
            throw new ArgumentException($"Categorical features are given by index, 0 to {FeatureCount - 1}, each once.", nameof(features));
        }

        return new RankingDataset(this, sorted, Weights);
    }

    /// <summary>The same data with a weight for each row.</summary>
    /// <param name="weights">Finite, 0 and up.</param>
    public RankingDataset WithWeights(IEnumerable<float> weights)
    {
        ImmutableArray<float> all = [.. weights];
        if (all.Length != RowCount || all.Any(weight => !(weight >= 0 && float.IsFinite(weight))))
        {
            throw new ArgumentException($"There must be {RowCount} weights, each finite and not negative.", nameof(weights));
        }

        return new RankingDataset(this, CategoricalFeatures, all);
    }

    /// <summary>Some of the queries, in the order given.</summary>
    /// <param name="queries">Indices of queries.</param>
    public RankingDataset Queries(IEnumerable<int> queries)
    {
        int[] chosen = [.. queries];
        if (chosen.Length == 0 || chosen.Any(query => (uint)query >= (uint)QueryCount))
        {
            throw new ArgumentException($"Queries are chosen by index, 0 to {QueryCount - 1}, at least one.", nameof(queries));
        }

        int[] rows = [.. chosen.SelectMany(query => Enumerable.Range(QueryBoundaries[query], QueryBoundaries[query + 1] - QueryBoundaries[query]))];
        int[] boundaries = new int[chosen.Length + 1];
        for (int i = 0; i < chosen.Length; i++)
        {
            boundaries[i + 1] = boundaries[i] + QueryBoundaries[chosen[i] + 1] - QueryBoundaries[chosen[i]];
        }

        double[][] columns = [.. _columns.Select(column => Array.ConvertAll(rows, row => column[row]))];
        RankingDataset part = new(columns, FeatureNames, [.. rows.Select(row => Labels[row])], [.. boundaries]);
        return new RankingDataset(part, CategoricalFeatures, Weights.IsEmpty ? [] : [.. rows.Select(row => Weights[row])]);
    }

    /// <summary>The values of a feature, one a row.</summary>
    public ReadOnlySpan<double> Column(int feature) => _columns[feature];

    /// <summary>All values feature by feature, as <see cref="Ranking.Trees.TreeEnsemble.ScoreColumns"/> takes them.</summary>
    public double[] ToColumnMajor()
    {
        double[] values = new double[(long)RowCount * FeatureCount];
        for (int f = 0; f < FeatureCount; f++)
        {
            _columns[f].CopyTo(values, f * RowCount);
        }

        return values;
    }

    private static RankingDataset Create(
        double[][] columns, ImmutableArray<string> names, ImmutableArray<int> labels, ImmutableArray<int> boundaries)
    {
        string[] faults = [.. Faults(columns, names, labels, boundaries)];
        return faults.Length == 0
            ? new RankingDataset(columns, names, labels, boundaries)
            : throw new ArgumentException($"The data do not fit together: {string.Join("; ", faults)}.");
    }

    private static IEnumerable<string> Faults(
        double[][] columns, ImmutableArray<string> names, ImmutableArray<int> labels, ImmutableArray<int> boundaries)
    {
        if (columns.Length == 0 || labels.IsEmpty)
        {
            yield return "there is no feature or no row";
        }

        if (columns.Length != names.Length)
        {
            yield return $"{columns.Length} columns but {names.Length} feature names";
        }

        for (int f = 0; f < columns.Length; f++)
        {
            if (columns[f].Length != labels.Length)
            {
                yield return $"column {f} has {columns[f].Length} values, there are {labels.Length} labels";
            }
        }

        if (labels.Any(label => label < 0))
        {
            yield return "a label is negative";
        }

        if (boundaries.Length < 2 || boundaries[0] != 0 || boundaries[^1] != labels.Length
            || boundaries.Zip(boundaries.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            yield return $"the query boundaries must rise from 0 to {labels.Length}, no query empty";
        }
    }
}
