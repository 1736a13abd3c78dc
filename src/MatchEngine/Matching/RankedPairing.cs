namespace MatchEngine.Matching;

/// <summary>A pairing with what its place is decided by.</summary>
/// <param name="Trace">The trace.</param>
/// <param name="Score">Its rule score.</param>
/// <param name="Likelihood">Its likelihood score, or null where no model can tell.</param>
/// <param name="Key">What decides: higher is better; ties by id.</param>
internal sealed record RankedPairing(PairingTrace Trace, double Score, double? Likelihood, double Key);
