namespace MatchEngine.Profiles;

/// <summary>A value with the year it speaks of and where it was published. No figure goes without both.</summary>
/// <param name="Value">The value.</param>
/// <param name="Year">The year it speaks of, or the year of the list it was read from.</param>
/// <param name="Source">A key of <see cref="CatalogueInfo.Sources"/>, or for an officer's own fact the source in words.</param>
public readonly record struct Sourced<T>(T Value, int Year, string Source);
