namespace MatchEngine.Explaining;

/// <summary>A note that an officer left.</summary>
/// <param name="Text">The note.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="On">The day, in universal time.</param>
/// <param name="Partner">Partner id; null for a note on the country.</param>
public sealed record NoteLine(string Text, string By, DateOnly On, string? Partner);
