using MatchEngine.Conditions;

namespace MatchEngine.Facts;

/// <summary>One fact of an officer.</summary>
/// <param name="Name">The fact's name in the dictionary.</param>
/// <param name="Country">ISO3, for a fact of a country or a pairing.</param>
/// <param name="Partner">Partner id, for a fact of a partner or a pairing.</param>
/// <param name="Value">The value, of the fact's type.</param>
/// <param name="Year">The year that it speaks of.</param>
/// <param name="Source">Who says so, in words.</param>
public sealed record OverlayFact(string Name, string? Country, string? Partner, Value Value, int Year, string Source);
