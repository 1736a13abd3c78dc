namespace MatchEngine.Catalogue.Building;

/// <summary>Rows that were left out of a catalogue.</summary>
/// <param name="File">The file.</param>
/// <param name="Reason">Why.</param>
/// <param name="Rows">How many.</param>
public sealed record SkippedRows(string File, string Reason, int Rows);
