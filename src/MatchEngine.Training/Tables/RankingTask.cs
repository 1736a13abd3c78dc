namespace MatchEngine.Training.Tables;

/// <summary>What is ranked. The questions have different answers, so each has a table, a model and a judgement of its own.</summary>
public enum RankingTask
{
    /// <summary>Who works in a country in one theme: a query is a country and a theme.</summary>
    Theme,

    /// <summary>Who works in a country in any of the seven industrial themes: a query is a country.</summary>
    Country,

    /// <summary>Who funds UNIDO's own work in a country: a query is a country.</summary>
    Unido,
}
