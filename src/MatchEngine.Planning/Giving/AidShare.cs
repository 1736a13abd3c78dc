namespace MatchEngine.Planning.Giving;

/// <summary>Which part of aid in all sectors is taken for the themes asked for.</summary>
/// <param name="Value">0..1.</param>
/// <param name="Whose">Whose flows tell the part.</param>
public sealed record AidShare(double Value, ShareOrigin Whose);
