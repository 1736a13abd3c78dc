namespace MatchEngine.MLNet.Tables;

/// <summary>A row as ML.NET reads it; what only training needs stays at its default when rows are scored.</summary>
internal sealed class FeatureRow
{
    /// <summary>The features, in the model's order; ML.NET knows no doubles, so values are rounded to single precision.</summary>
    public float[] Features { get; set; } = [];

    public float Label { get; set; }

    /// <summary>The query, counted from 1.</summary>
    public uint Group { get; set; }

    public float Weight { get; set; } = 1;
}
