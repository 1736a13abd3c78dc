namespace MatchEngine.Planning.Sums;

/// <summary>Which way amounts are moved onto a grid.</summary>
internal enum Rounding
{
    /// <summary>Down: the probability of reaching a sum comes out no larger than it is.</summary>
    Down,

    /// <summary>Up: it comes out no smaller.</summary>
    Up,
}
