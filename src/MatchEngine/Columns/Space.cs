namespace MatchEngine.Columns;

/// <summary>What a part of a condition varies with, and so over which rows it is evaluated.</summary>
internal enum Space
{
    /// <summary>Nothing: once a table.</summary>
    Run,

    /// <summary>The country: once a country.</summary>
    Country,

    /// <summary>The partner: once a partner, for all countries.</summary>
    Partner,

    /// <summary>The record of the pairing: once for each pairing with a flow, and once for each way of having none.</summary>
    History,

    /// <summary>The partner's home country and the country: once for each home.</summary>
    Home,

    /// <summary>Both sides: once a pairing.</summary>
    Pairing,
}
