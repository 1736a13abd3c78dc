namespace MatchEngine.Rules;

/// <summary>What a rule does.</summary>
public enum RuleKind
{
    /// <summary>Makes a new fact out of others.</summary>
    Derive,

    /// <summary>Keeps a pairing open or closes it. Nothing else can exclude.</summary>
    Gate,

    /// <summary>Adds points.</summary>
    Score,

    /// <summary>Suggests a level, a modality, a next step, or voices a caution.</summary>
    Advise,
}
