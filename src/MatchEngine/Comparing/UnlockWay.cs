using System.Collections.Immutable;

namespace MatchEngine.Comparing;

/// <summary>A set of facts that would open a gate or lift a pairing, with its effect.</summary>
/// <param name="Changes">The facts.</param>
/// <param name="Effect">What comes of it, in a sentence.</param>
/// <param name="State">Where the pairing stands then.</param>
public sealed record UnlockWay(ImmutableArray<FactChange> Changes, string Effect, PairingState State);
