namespace MatchEngine.Ranking;

/// <summary>The questions that have a model of their own.</summary>
public enum RankerRole
{
    /// <summary>Who works in a country in a theme.</summary>
    Theme,

    /// <summary>Who works in a country in any industrial theme.</summary>
    Country,

    /// <summary>Which pairing without history becomes real.</summary>
    Discovery,

    /// <summary>Who works in a country that no sector flows speak about.</summary>
    Uncovered,

    /// <summary>Who funds UNIDO's own work in a country.</summary>
    UnidoFunder,
}
