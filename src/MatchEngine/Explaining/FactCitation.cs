using System.Collections.Immutable;

namespace MatchEngine.Explaining;

/// <summary>A fact as an answer cites it.</summary>
/// <param name="Fact">Its name.</param>
/// <param name="Value">Its value as people read it; "not known" where it is missing.</param>
/// <param name="Known">Whether it is known.</param>
/// <param name="Year">The year that it speaks of; of a derived fact, the oldest year that went into it.</param>
/// <param name="Source">Key of the source, an officer's words, or null for a derived fact.</param>
/// <param name="From">For a derived fact: the facts that it was made of.</param>
public sealed record FactCitation(string Fact, string Value, bool Known, int? Year, string? Source, ImmutableArray<FactCitation> From);
