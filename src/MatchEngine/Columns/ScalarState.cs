namespace MatchEngine.Columns;

/// <summary>Whether a scalar has a value.</summary>
internal enum ScalarState
{
    /// <summary>It has.</summary>
    Known,

    /// <summary>Facts were missing.</summary>
    Unknown,

    /// <summary>The evaluation failed.</summary>
    Broken,
}
