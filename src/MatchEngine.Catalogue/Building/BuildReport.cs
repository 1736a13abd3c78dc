using System.Collections.Immutable;

namespace MatchEngine.Catalogue.Building;

/// <summary>What went into a catalogue and what was left out, and why.</summary>
/// <param name="Skipped">Rows left out for a reason other than their date, in ordinal order of file, then reason.</param>
public sealed record BuildReport(ImmutableArray<SkippedRows> Skipped);
