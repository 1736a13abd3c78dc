namespace MatchEngine.Profiles.Naming;

/// <summary>A country or partner that a text may have meant.</summary>
/// <param name="Id">ISO3 of a country, id of a partner.</param>
/// <param name="Name">Its English name.</param>
public readonly record struct NameCandidate(string Id, string Name);
