namespace MatchEngine.Conditions;

/// <summary>How much a finding weighs.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Allowed, but probably not what was meant.</summary>
    Warning,

    /// <summary>The condition cannot be used.</summary>
    Error,
}
