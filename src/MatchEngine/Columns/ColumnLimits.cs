namespace MatchEngine.Columns;

/// <summary>
/// Sizes up to which values go into columns. Within them no condition that is split can come near the limit of steps, so that evaluating its
/// parts apart means the same as evaluating it whole; a row with a larger value is run plainly.
/// </summary>
internal static class ColumnLimits
{
    /// <summary>Elements of a list.</summary>
    public const int ListLength = 500;

    /// <summary>Length of a text in a list.</summary>
    public const int ItemLength = 160;

    /// <summary>Length of a text.</summary>
    public const int TextLength = 8000;

    /// <summary>Steps that the parts of one condition may take together.</summary>
    public const long Steps = 500_000;
}
