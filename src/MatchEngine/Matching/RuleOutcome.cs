namespace MatchEngine.Matching;

/// <summary>What became of a rule for one pairing.</summary>
public enum RuleOutcome
{
    /// <summary>Its condition holds.</summary>
    Met,

    /// <summary>Its condition does not hold.</summary>
    NotMet,

    /// <summary>A fact that decides is missing.</summary>
    CannotTell,

    /// <summary>The run date lies outside of its period.</summary>
    NotInForce,
}
