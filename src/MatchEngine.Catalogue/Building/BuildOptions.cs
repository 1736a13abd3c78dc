namespace MatchEngine.Catalogue.Building;

/// <summary>How a catalogue is compiled.</summary>
public sealed record BuildOptions
{
    /// <summary>The first year that <see cref="AsOf"/> may name: the data begin in 2000.</summary>
    public const int EarliestAsOf = 2002;

    /// <summary>
    /// The year, at its end, whose knowledge goes in; nothing that was published later does. Null (the default): everything in the data.
    /// </summary>
    public int? AsOf { get; init; }
}
