using MatchEngine.Conditions;

namespace MatchEngine.Facts;

/// <summary>
/// A value with its provenance, or nothing: the default is a missing fact. A derived fact that could not be told holds an unknown value that
/// names what was missing.
/// </summary>
/// <param name="Value">The value; <see cref="ValueKind.Absent"/> where the fact is missing.</param>
/// <param name="Year">The year that the value speaks of, or null for one without a year, such as a name.</param>
/// <param name="Source">A key of the catalogue's sources, an officer's words, or null for a derived fact.</param>
public readonly record struct Fact(Value Value, int? Year = null, string? Source = null)
{
    /// <summary>Whether there is a value.</summary>
    public bool IsKnown => Value.Kind is not (ValueKind.Absent or ValueKind.Unknown or ValueKind.Error);
}
