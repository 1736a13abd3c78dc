using MatchEngine.MLNet.Tables;
using Microsoft.ML;

namespace MatchEngine.MLNet;

/// <summary>Scores one row at a time through ML.NET's <c>PredictionEngine</c>. For one thread.</summary>
public sealed class MlNetRowScorer : IDisposable
{
    private readonly PredictionEngine<FeatureRow, ScoredRow> _engine;
    private readonly FeatureRow _row;
    private readonly ScoredRow _scored = new();
    private readonly float _missing;

    internal MlNetRowScorer(PredictionEngine<FeatureRow, ScoredRow> engine, int features, float missing)
    {
        _engine = engine;
        _missing = missing;
        _row = new FeatureRow { Features = new float[features] };
    }

    /// <summary>The score of a row.</summary>
    /// <param name="row">One value a feature; NaN where missing.</param>
    public double Score(ReadOnlySpan<double> row)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(row.Length, _row.Features.Length, nameof(row));
        for (int f = 0; f < row.Length; f++)
        {
            _row.Features[f] = MissingValues.Of(row[f], _missing);
        }

        ScoredRow scored = _scored;
        _engine.Predict(_row, ref scored);
        return scored.Score;
    }

    /// <inheritdoc/>
    public void Dispose() => _engine.Dispose();
}
