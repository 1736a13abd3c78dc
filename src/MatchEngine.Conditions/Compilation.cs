using System.Collections.Immutable;

namespace MatchEngine.Conditions;

/// <summary>What became of a condition's text.</summary>
/// <param name="Condition">The condition; null if and only if an error is among the findings.</param>
/// <param name="Diagnostics">All findings, in the order of their places.</param>
public sealed record Compilation(Condition? Condition, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether the text is a condition that can be evaluated.</summary>
    public bool Succeeded => Condition is not null;
}
