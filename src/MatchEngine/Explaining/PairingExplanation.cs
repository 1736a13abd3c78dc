using System.Collections.Immutable;
using MatchEngine.Matching;

namespace MatchEngine.Explaining;

/// <summary>Why a pairing is where it is: every rule, met or not.</summary>
public sealed record PairingExplanation
{
    /// <summary>What the answer stands on.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>Whether every gate is open, or cannot tell.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>The gates that closed, in order.</summary>
    public required ImmutableArray<Remark> Closed { get; init; }

    /// <summary>The pairing as a suggestion; its rank is the place among the country's open pairings, or 0 where a gate closed it.</summary>
    public required Suggestion Suggestion { get; init; }

    /// <summary>
    /// How likely the partner funds UNIDO's own work there: another question than the suggestion's likelihood, with another answer. Null without a
    /// model for it.
    /// </summary>
    public Likelihood? UnidoFunding { get; init; }

    /// <summary>Every rule: gates, then scores, then advice, each by id; derivations last.</summary>
    public required ImmutableArray<RuleReport> Rules { get; init; }

    /// <summary>What officers decided and noted of the pairing; null where no memory is in use. A matcher never sets it.</summary>
    public PairingMemory? Memory { get; init; }
}
