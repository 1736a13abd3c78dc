using System.Collections.Immutable;
using MatchEngine.Explaining;

namespace MatchEngine.Matching;

/// <summary>A pairing that a gate closed.</summary>
/// <param name="Country">ISO3.</param>
/// <param name="Partner">Partner id; null where the gate closed the country for every partner, or the partner for every country.</param>
/// <param name="Gates">The gates that closed, in order.</param>
public sealed record ClosedGate(string? Country, string? Partner, ImmutableArray<Remark> Gates);
