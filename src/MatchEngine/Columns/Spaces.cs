namespace MatchEngine.Columns;

/// <summary>Joins spaces.</summary>
internal static class Spaces
{
    /// <summary>The smallest space in which both can be evaluated.</summary>
    public static Space Join(Space one, Space other) => (one, other) switch
    {
        _ when one == other => one,
        (Space.Run, _) => other,
        (_, Space.Run) => one,
        (Space.Country, Space.History or Space.Home) => other,
        (Space.History or Space.Home, Space.Country) => one,
        _ => Space.Pairing,
    };

    /// <summary>Whether one value holds for all rows of a country.</summary>
    public static bool IsScalar(this Space space) => space is Space.Run or Space.Country;
}
