using System.Collections.Immutable;

namespace MatchEngine.Matching;

/// <summary>The answers for many countries in one document.</summary>
public sealed record WorldAnswer
{
    /// <summary>What the answers stand on.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>The countries answered for, with how many pairings were open.</summary>
    public required ImmutableArray<WorldCountry> Countries { get; init; }

    /// <summary>All suggestions, by country (and theme), then rank.</summary>
    public required ImmutableArray<Suggestion> Suggestions { get; init; }
}
