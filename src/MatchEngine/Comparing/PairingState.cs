using System.Collections.Immutable;
using MatchEngine.Explaining;

namespace MatchEngine.Comparing;

/// <summary>Where a pairing stands.</summary>
public sealed record PairingState
{
    /// <summary>Its place among the country's open pairings; null where it is closed.</summary>
    public int? Rank { get; init; }

    /// <summary>How many pairings of the country are open.</summary>
    public required int Open { get; init; }

    /// <summary>Points that are sure.</summary>
    public required double Score { get; init; }

    /// <summary>Points if every missing fact came out in favour.</summary>
    public required double ScoreHigh { get; init; }

    /// <summary>The gates that close it, in order; empty where it is open.</summary>
    public required ImmutableArray<Remark> Closed { get; init; }

    internal static PairingState Of(PairingExplanation explanation, int open) => new()
    {
        Rank = explanation.Suggestion.Rank == 0 ? null : explanation.Suggestion.Rank,
        Open = open,
        Score = explanation.Suggestion.Score,
        ScoreHigh = explanation.Suggestion.ScoreHigh,
        Closed = explanation.Closed,
    };
}
