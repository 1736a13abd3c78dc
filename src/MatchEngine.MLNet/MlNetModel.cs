using System.Collections.Immutable;
using MatchEngine.MLNet.Tables;
using MatchEngine.Ranking;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace MatchEngine.MLNet;

/// <summary>
/// A ranking model that ML.NET trained, scored by ML.NET. Features are rounded to single precision on the way, as ML.NET has
/// them. It is no <see cref="IAdditiveModel"/>: ML.NET's feature contributions do not sum to the score.
/// </summary>
public sealed class MlNetModel : IRankingModel
{
    private readonly MLContext _context;
    private readonly ITransformer _transformer;
    private readonly SchemaDefinition _rows;
    private readonly float _missing;

    internal MlNetModel(MLContext context, ITransformer transformer, ImmutableArray<string> features)
    {
        _context = context;
        _transformer = transformer;
        _rows = RowSchema.Of(features);
        FeatureNames = features;
        _missing = Trees() is FastTreeRankingModelParameters ? MissingValues.BelowAll : MissingValues.Kept;
    }

    /// <inheritdoc/>
    public ImmutableArray<string> FeatureNames { get; }

    /// <inheritdoc/>
    public string FileExtension => "zip";

    /// <summary>The transformer, for a pipeline of one's own: it reads a vector <c>Features</c> of singles and adds <c>Score</c>. FastTree's wants -1e30 where a value is missing.</summary>
    public ITransformer Transformer => _transformer;

    /// <inheritdoc/>
    public void ScoreRows(ReadOnlySpan<double> rows, Span<double> scores)
    {
        if (rows.Length != (long)scores.Length * FeatureNames.Length)
        {
            throw new ArgumentException(
                $"{scores.Length} rows of {FeatureNames.Length} features need {(long)scores.Length * FeatureNames.Length} values, not {rows.Length}.", nameof(rows));
        }

        float[] values = new float[rows.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = MissingValues.Of(rows[i], _missing);
        }

        IDataView table = _context.Data.LoadFromEnumerable(RowReading.Of(values, FeatureNames.Length), _rows);
        IDataView scored = _transformer.Transform(table);
        DataViewSchema.Column column = scored.Schema[nameof(ScoredRow.Score)];
        using DataViewRowCursor cursor = scored.GetRowCursor([column]);
        ValueGetter<float> read = cursor.GetGetter<float>(column);
        for (int r = 0; r < scores.Length && cursor.MoveNext(); r++)
        {
            float score = 0;
            read(ref score);
            scores[r] = score;
        }
    }

    /// <summary>One row at a time through ML.NET's <c>PredictionEngine</c>; each for one thread.</summary>
    public MlNetRowScorer RowScorer() =>
        new(_context.Model.CreatePredictionEngine<FeatureRow, ScoredRow>(_transformer, inputSchemaDefinition: _rows), FeatureNames.Length, _missing);

    /// <inheritdoc/>
    public ImmutableArray<double> GainImportance()
    {
        VBuffer<float> weights = default;
        Predictor.GetFeatureWeights(ref weights);
        double[] gains = new double[FeatureNames.Length];
        foreach ((int feature, float weight) in weights.Items())
        {
            gains[feature] = weight;
        }

        return [.. gains];
    }

    /// <summary>Writes ML.NET's own format, the names of the features in its schema. The same model gives the same bytes.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        IDataView nothing = _context.Data.LoadFromEnumerable(Array.Empty<FeatureRow>(), _rows);
        using MemoryStream file = new();
        _context.Model.Save(_transformer, nothing.Schema, file);
        file.Position = 0;
        SteadyZip.Copy(file, stream);
    }

    /// <summary>Whether the transformer holds trees, as every model does that this backend trains.</summary>
    internal bool CanRank => Trees() is not null;

    /// <summary>The trees inside.</summary>
    internal TreeEnsembleModelParameters Predictor =>
        Trees() ?? throw new InvalidOperationException($"A {_transformer.GetType().Name} holds no trees.");

    /// <summary>A loaded model comes as a chain of one.</summary>
    private TreeEnsembleModelParameters? Trees() =>
        ((_transformer as IEnumerable<ITransformer>)?.LastOrDefault() ?? _transformer) is ISingleFeaturePredictionTransformer<object> { Model: TreeEnsembleModelParameters trees }
            ? trees
            : null;
}
