namespace MatchEngine.MLNet.Tables;

/// <summary>
/// What a missing value becomes on its way to ML.NET. LightGBM takes NaN for what it is; FastTree silently leaves out every row that holds one, so
/// there missing is a value of its own below all others, which a split can set apart.
/// </summary>
internal static class MissingValues
{
    /// <summary>As they are.</summary>
    public const float Kept = float.NaN;

    /// <summary>Below everything that a feature can be, with room for the midpoints that FastTree takes.</summary>
    public const float BelowAll = -1e30f;

    /// <summary>A value in single precision, with what stands for missing.</summary>
    public static float Of(double value, float missing) => double.IsNaN(value) ? missing : (float)value;
}
