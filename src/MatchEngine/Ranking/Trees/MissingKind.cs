namespace MatchEngine.Ranking.Trees;

/// <summary>What a numeric split takes for "missing"; the numbers are those of the model file.</summary>
public enum MissingKind
{
    /// <summary>Nothing is missing: a NaN is read as 0.0.</summary>
    None = 0,

    /// <summary>Zero (up to 1e-35 either way) and NaN are missing and follow the default direction.</summary>
    Zero = 1,

    /// <summary>NaN is missing and follows the default direction.</summary>
    NaN = 2,
}
