namespace MatchEngine.Comparing;

/// <summary>What one cause did to a pairing.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Move">The move.</param>
public sealed record PairingPart(ChangeCause Cause, PairingMove Move);
