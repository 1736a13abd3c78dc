namespace MatchEngine.Rules;

/// <summary>Where a rule stands: file, line and column, both from 1.</summary>
public readonly record struct RuleLocation(string File, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
