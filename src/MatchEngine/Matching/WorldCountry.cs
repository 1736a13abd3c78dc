using System.Collections.Immutable;

namespace MatchEngine.Matching;

/// <summary>One country's line in an answer for many.</summary>
/// <param name="Country">The country.</param>
/// <param name="Open">How many pairings were open.</param>
/// <param name="Notes">What a reader should know about its suggestions.</param>
public sealed record WorldCountry(CountryLine Country, int Open, ImmutableArray<string> Notes);
