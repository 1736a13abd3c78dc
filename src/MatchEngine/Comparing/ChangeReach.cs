namespace MatchEngine.Comparing;

/// <summary>What a change of a rule set can reach, from harmless to grave.</summary>
public enum ChangeReach
{
    /// <summary>Words alone: sentences, titles, sources, owners, tests.</summary>
    Words,

    /// <summary>Scores, order, or what is advised.</summary>
    Scores,

    /// <summary>Which pairings are open.</summary>
    Eligibility,

    /// <summary>The facts that rules may speak about.</summary>
    Facts,
}
