namespace MatchEngine.Profiles;

/// <summary>What geography and history make of two countries (CEPII GeoDist).</summary>
/// <param name="Origin">ISO3 of the partner's home country.</param>
/// <param name="Destination">ISO3 of the country.</param>
/// <param name="DistanceKm">Distance between the most populous cities, km.</param>
/// <param name="Contiguous">They share a land border.</param>
/// <param name="CommonLanguage">They share an official language.</param>
/// <param name="Colony">One was ever a colony of the other. Politically loaded: not used unless asked for.</param>
public readonly record struct Tie(string Origin, string Destination, double DistanceKm, bool Contiguous, bool CommonLanguage, bool Colony);
