using System.Collections.Immutable;

namespace MatchEngine.Rules.Testing;

/// <summary>The coverage of one rule or one clause.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Clause">The clause's canonical text; null for the rule itself.</param>
/// <param name="Seen">The outcomes that came up.</param>
/// <param name="NotSeen">The outcomes that should come up and did not.</param>
public sealed record CoverageLine(string Rule, string? Clause, ImmutableArray<string> Seen, ImmutableArray<string> NotSeen)
{
    /// <summary>Whether every wanted outcome came up.</summary>
    public bool IsCovered => NotSeen.IsEmpty;
}
