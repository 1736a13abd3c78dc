using MatchEngine.Training.Learning;

namespace MatchEngine.MLNet.Tables;

/// <summary>Our tables row by row, as ML.NET asks for them. One row object is handed out again and again: ML.NET copies what it keeps.</summary>
internal static class RowReading
{
    /// <summary>Rows to learn from or to be judged by.</summary>
    public static IEnumerable<FeatureRow> Of(RankingDataset data, float missing)
    {
        FeatureRow row = new() { Features = new float[data.FeatureCount] };
        int query = 0;
        for (int r = 0; r < data.RowCount; r++)
        {
            while (r >= data.QueryBoundaries[query + 1])
            {
                query++;
            }

            for (int f = 0; f < data.FeatureCount; f++)
            {
                row.Features[f] = MissingValues.Of(data.Column(f)[r], missing);
            }

            row.Label = data.Labels[r];
            row.Group = (uint)query + 1;
            row.Weight = data.Weights.IsEmpty ? 1 : data.Weights[r];
            yield return row;
        }
    }

    /// <summary>Rows to be scored.</summary>
    /// <param name="rows">Value <c>f</c> of row <c>r</c> at <c>r * features + f</c>.</param>
    /// <param name="features">Number of features.</param>
    public static IEnumerable<FeatureRow> Of(float[] rows, int features)
    {
        FeatureRow row = new() { Features = new float[features] };
        for (int start = 0; start < rows.Length; start += features)
        {
            rows.AsSpan(start, features).CopyTo(row.Features);
            yield return row;
        }
    }
}
