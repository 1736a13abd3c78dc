using System.Collections.Immutable;

namespace MatchEngine.Comparing;

/// <summary>What one cause did to a country's answer, when the causes before it had already been changed.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Before">What it was, in words.</param>
/// <param name="After">What it is, in words.</param>
/// <param name="OpenBefore">Open pairings before.</param>
/// <param name="OpenAfter">Open pairings after.</param>
/// <param name="Moves">The pairings that it moved, by place; empty where it moved none.</param>
public sealed record ChangeStep(
    ChangeCause Cause, string Before, string After, int OpenBefore, int OpenAfter, ImmutableArray<PairingMove> Moves);
