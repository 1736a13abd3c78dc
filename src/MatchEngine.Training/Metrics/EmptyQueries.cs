namespace MatchEngine.Training.Metrics;

/// <summary>What a query without any relevant row is worth: nothing can be ranked well or badly in it.</summary>
public enum EmptyQueries
{
    /// <summary>It is left out of the mean.</summary>
    Skip = 0,

    /// <summary>It counts as 0.</summary>
    CountAsZero = 1,

    /// <summary>It counts as 1, as LightGBM and XGBoost have it.</summary>
    CountAsOne = 2,
}
