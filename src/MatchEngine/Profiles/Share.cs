namespace MatchEngine.Profiles;

/// <summary>A part of a whole.</summary>
/// <param name="Key">What the part is: a theme's code, a region, an income group's code, an instrument.</param>
/// <param name="Value">The part, 0..1.</param>
public readonly record struct Share(string Key, double Value);
