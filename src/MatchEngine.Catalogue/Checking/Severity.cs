namespace MatchEngine.Catalogue.Checking;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; expected in public data.</summary>
    Note,

    /// <summary>Answers that stand on it are weaker than they look.</summary>
    Warning,

    /// <summary>The catalogue contradicts itself.</summary>
    Error,
}
