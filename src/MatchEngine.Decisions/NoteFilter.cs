namespace MatchEngine.Decisions;

/// <summary>Which notes are asked for; a member that is null asks nothing.</summary>
/// <param name="Country">On this country or a pairing of it, by ISO3.</param>
/// <param name="Partner">On this partner's pairings, by id; with a country, also those on the country alone.</param>
public sealed record NoteFilter(string? Country = null, string? Partner = null);
