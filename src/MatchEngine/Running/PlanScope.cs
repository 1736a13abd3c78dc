namespace MatchEngine.Running;

/// <summary>How often a part of a condition is evaluated when a rule set runs over a catalogue.</summary>
public enum PlanScope
{
    /// <summary>Once.</summary>
    Run,

    /// <summary>Once for each country.</summary>
    Country,

    /// <summary>Once for each partner, for all countries.</summary>
    Partner,

    /// <summary>Once for each pairing with a record, and once for each way of having none.</summary>
    History,

    /// <summary>Once for each country and home country of partners.</summary>
    Home,

    /// <summary>Once for each pairing.</summary>
    Pairing,
}
