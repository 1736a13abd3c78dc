using System.Collections.Immutable;
using MatchEngine.Matching;

namespace MatchEngine.Explaining;

/// <summary>What officers decided and noted of a pairing.</summary>
/// <param name="Decisions">Every decision, newest first.</param>
/// <param name="Notes">Notes on the pairing and on its country, newest first.</param>
public sealed record PairingMemory(ImmutableArray<DecisionLine> Decisions, ImmutableArray<NoteLine> Notes);
